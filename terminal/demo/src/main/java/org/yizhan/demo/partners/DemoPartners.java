package org.yizhan.demo.partners;

import java.util.List;
import java.util.Optional;
import org.yizhan.demo.residents.Identified;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.partners.Partner;

/// Invented partners: their telephone numbers are nobody's, but for the free line for legal advice.
public final class DemoPartners {
    public static final List<Identified<Partner>> ALL =
            List.of(
                    partner("law", "清河镇司法所", "打官司、要工钱、家里的纠纷", "12348"),
                    partner("clinic", "清河镇卫生院", "看病、慢性病拿药、上门看老人", "0570 555 0120"),
                    partner("farming", "清河镇农技站", "病虫害、种苗、施肥", "0570 555 0136"),
                    partner("bank", "清河镇信用社", "存折、银行卡、防诈骗", "0570 555 0158"));

    private DemoPartners() {}

    private static Identified<Partner> partner(
            String word, String name, String helps, String phone) {
        return new Identified<>(
                SubjectId.named("demo/partner/" + word),
                new Partner(name, helps, phone, Optional.empty(), false));
    }
}
