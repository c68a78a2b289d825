package org.yizhan.demo.guides;

import java.time.LocalDate;
import java.util.List;
import org.yizhan.demo.residents.Identified;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.guides.Guide;
import org.yizhan.domain.guides.Guide.Counter;
import org.yizhan.domain.guides.Guide.Kind;
import org.yizhan.domain.guides.Guide.Source;

/// Invented guides: offices, hours and telephone numbers are nobody's.
public final class DemoGuides {
    private static final Counter TOWN =
            new Counter("清河镇便民服务中心，一楼三号窗口", "周一到周五，上午九点到下午五点", "0570 555 0133");
    private static final Counter VILLAGE =
            new Counter("村部一楼，找便民服务员曾红梅", "周二、周四全天", "0570 555 0102");
    private static final Counter LAW = new Counter("清河镇司法所，公共法律服务站", "周一到周五，上午九点到下午五点", "12348");

    private final LocalDate checked;

    private DemoGuides(LocalDate today) {
        checked = today.minusMonths(2);
    }

    public static List<Identified<Guide>> of(LocalDate today) {
        DemoGuides guides = new DemoGuides(today);
        return List.of(
                guides.oldAge(),
                guides.insurance(),
                guides.pension(),
                guides.disabled(),
                guides.homestead(),
                guides.household(),
                guides.aid(),
                guides.wages(),
                guides.quarrel(),
                guides.violence());
    }

    private Identified<Guide> oldAge() {
        return service(
                "old-age",
                new What("领高龄补贴", "满八十岁的老人"),
                List.of("老人的身份证", "户口本", "老人自己的银行卡或者存折"),
                List.of("把东西带到村部，值班的人帮您填表。", "在表上按手印，或者签名。", "村里公示七天，再送到镇上。", "下个月起，钱打到卡上。"),
                VILLAGE);
    }

    private Identified<Guide> insurance() {
        return service(
                "claim",
                new What("医药费报销", "交了居民医保，在外地看病没有当场报的"),
                List.of("身份证", "医保卡", "发票和费用清单", "出院小结", "银行卡"),
                List.of("到窗口取号，把东西交给工作人员。", "等着核对，差什么，会当面告诉您。", "三十天里，钱打到卡上。"),
                TOWN);
    }

    private Identified<Guide> pension() {
        return service(
                "pension",
                new What("养老金认证", "领养老金的人，一年认证一次"),
                List.of("本人的身份证"),
                List.of("来村部，对着手机照一下脸，眨眨眼。", "认证好了，钱接着发。", "来不了的，打电话，我们上门。"),
                VILLAGE);
    }

    private Identified<Guide> disabled() {
        return service(
                "disabled",
                new What("办残疾证", "看不见、听不清、走不动，或者智力、精神有残疾的人"),
                List.of("身份证", "户口本", "两寸照片三张", "病历"),
                List.of("先到镇上填申请表。", "约好日子，去县医院评级，评级不要钱。", "公示五天，就能领证。"),
                TOWN);
    }

    private Identified<Guide> homestead() {
        return service(
                "homestead",
                new What("申请宅基地建房", "一户要建新房，或者翻盖老房"),
                List.of("户口本", "身份证", "老房子的证，或者拆旧房的保证书"),
                List.of("跟村民小组说，小组开会商量。", "村里公示，再报镇里。", "镇里来人看地方，划线，才能动工。", "房子盖好，请镇里来验收。"),
                TOWN);
    }

    private Identified<Guide> household() {
        return service(
                "birth",
                new What("给孩子上户口", "刚出生的孩子"),
                List.of("出生证明", "爸爸妈妈的身份证", "户口本", "结婚证"),
                List.of("到派出所户籍窗口。", "填一张表，当场就办好。"),
                new Counter("清河镇派出所户籍窗口", "周一到周六，上午九点到下午五点", "0570 555 0110"));
    }

    private Identified<Guide> aid() {
        return legal(
                "aid",
                new What("请不要钱的律师", "打官司没钱请律师的人"),
                List.of("身份证", "能说明事情的纸，比如欠条、合同"),
                List.of("先打电话，把事情说一遍。", "到司法所填一张申请表。", "七天里告诉您，派不派律师。"));
    }

    private Identified<Guide> wages() {
        return legal(
                "wages",
                new What("老板欠工钱怎么办", "给人干活，没拿到钱的人"),
                List.of("身份证", "欠条，或者记工的本子", "一起干活的人的电话"),
                List.of("别着急，别去闹，先把欠条、聊天记录都留好。", "打电话12333，或者来司法所。", "劳动监察会去找老板，不收您的钱。"));
    }

    private Identified<Guide> quarrel() {
        return legal(
                "quarrel",
                new What("跟邻居、家里人有矛盾", "地界、排水、赡养老人、分家"),
                List.of(),
                List.of(
                        "先找村里的调解员，悄悄说，不会传出去。",
                        "调解员两头都听，坐下来谈。",
                        "谈好了，写一张协议，按手印，都算数。",
                        "谈不拢，再去镇里，不收钱。"));
    }

    private Identified<Guide> violence() {
        return legal(
                "violence",
                new What("家里有人打人", "挨打的人，还有看见的人"),
                List.of(),
                List.of(
                        "马上打110，先离开，保护好自己和孩子。",
                        "去医院看伤，把单子留好。",
                        "可以请法院下保护令，不让打人的人靠近您。",
                        "这不是家务事，打人是犯法的。"));
    }

    private record What(String title, String whoFor) {}

    private Identified<Guide> service(
            String word, What what, List<String> bring, List<String> steps, Counter counter) {
        Source source = new Source("清河镇便民服务中心", checked);
        return guide(
                word,
                new Guide(
                        Kind.SERVICE,
                        what.title(),
                        what.whoFor(),
                        bring,
                        steps,
                        counter,
                        source,
                        false));
    }

    private Identified<Guide> legal(
            String word, What what, List<String> bring, List<String> steps) {
        return guide(
                word,
                new Guide(
                        Kind.LEGAL,
                        what.title(),
                        what.whoFor(),
                        bring,
                        steps,
                        LAW,
                        new Source("清河镇司法所", checked),
                        false));
    }

    private static Identified<Guide> guide(String word, Guide guide) {
        return new Identified<>(SubjectId.named("demo/guide/" + word), guide);
    }
}
