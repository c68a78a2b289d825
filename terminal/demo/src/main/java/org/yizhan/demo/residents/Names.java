package org.yizhan.demo.residents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.yizhan.domain.residents.Gender;

/// Names as one meets them in a village of the north: few surnames, and given names that tell the
/// generation. Each given name stands with its reading, so that a surname read differently as a
/// surname (单 shàn) can give the reading of the whole name.
final class Names {
    /// Read differently in other words; see DESIGN 7.
    static final Map<String, String> POLYPHONES =
            Map.of("单", "shan4", "仇", "qiu2", "解", "xie4", "曾", "zeng1", "查", "zha1");

    /// A clan village: the first ones are most of it.
    private static final String SURNAMES = "王王王王王王王王王李李李李李李张张张张张张刘刘刘刘刘赵赵赵陈陈杨杨孙马郭周吴高单解曾仇查";

    private static final List<String> OLD_WOMEN =
            split(
                    """
                    秀英 xiu4 ying1,桂兰 gui4 lan2,玉兰 yu4 lan2,桂英 gui4 ying1,凤英 feng4 ying1,
                    秀兰 xiu4 lan2,玉珍 yu4 zhen1,淑珍 shu1 zhen1,桂芳 gui4 fang1,春花 chun1 hua1,
                    素梅 su4 mei2,玉梅 yu4 mei2,兰英 lan2 ying1,翠花 cui4 hua1,秀珍 xiu4 zhen1,
                    金花 jin1 hua1,爱莲 ai4 lian2,月英 yue4 ying1,翠兰 cui4 lan2,荷花 he2 hua1,
                    凤霞 feng4 xia2,秋兰 qiu1 lan2,素珍 su4 zhen1,玉凤 yu4 feng4,喜梅 xi3 mei2\
                    """);
    private static final List<String> OLD_MEN =
            split(
                    """
                    建国 jian4 guo2,德福 de2 fu2,大山 da4 shan1,国庆 guo2 qing4,福生 fu2 sheng1,
                    守义 shou3 yi4,有才 you3 cai2,金水 jin1 shui3,树林 shu4 lin2,德胜 de2 sheng4,
                    庆林 qing4 lin2,根生 gen1 sheng1,玉堂 yu4 tang2,保田 bao3 tian2,文斌 wen2 bin1,
                    振华 zhen4 hua2,明德 ming2 de2,士诚 shi4 cheng2,永福 yong3 fu2,满仓 man3 cang1,
                    春生 chun1 sheng1,连山 lian2 shan1,广田 guang3 tian2,喜贵 xi3 gui4,
                    万顺 wan4 shun4\
                    """);
    private static final List<String> WOMEN =
            split(
                    """
                    红梅 hong2 mei2,丽华 li4 hua2,春燕 chun1 yan4,小芳 xiao3 fang1,海燕 hai3 yan4,
                    玉霞 yu4 xia2,艳红 yan4 hong2,建英 jian4 ying1,秋菊 qiu1 ju2,晓玲 xiao3 ling2,
                    雪梅 xue3 mei2,红霞 hong2 xia2,丽萍 li4 ping2,爱华 ai4 hua2,桂花 gui4 hua1,
                    敏 min3,静 jing4,慧芳 hui4 fang1,艳丽 yan4 li4,彩云 cai3 yun2\
                    """);
    private static final List<String> MEN =
            split(
                    """
                    建军 jian4 jun1,志强 zhi4 qiang2,卫东 wei4 dong1,海涛 hai3 tao1,永刚 yong3 gang1,
                    国强 guo2 qiang2,爱民 ai4 min2,立新 li4 xin1,建平 jian4 ping2,红兵 hong2 bing1,
                    文军 wen2 jun1,小军 xiao3 jun1,勇 yong3,伟 wei3,刚 gang1,学文 xue2 wen2,
                    广利 guang3 li4,新民 xin1 min2,海龙 hai3 long2,振东 zhen4 dong1\
                    """);
    private static final List<String> GIRLS =
            split(
                    """
                    婷婷 ting2 ting2,雨欣 yu3 xin1,佳怡 jia1 yi2,欣怡 xin1 yi2,梦瑶 meng4 yao2,
                    思琪 si1 qi2,诗涵 shi1 han2,雅静 ya3 jing4,可欣 ke3 xin1,晓雯 xiao3 wen2,
                    梓涵 zi3 han2,雪 xue3,甜甜 tian2 tian2,小雨 xiao3 yu3,若溪 ruo4 xi1\
                    """);
    private static final List<String> BOYS =
            split(
                    """
                    浩然 hao4 ran2,子轩 zi3 xuan1,宇航 yu3 hang2,明哲 ming2 zhe2,俊杰 jun4 jie2,
                    天宇 tian1 yu3,一鸣 yi1 ming2,家豪 jia1 hao2,博文 bo2 wen2,鹏飞 peng2 fei1,
                    磊 lei3,小虎 xiao3 hu3,子涵 zi3 han2,晨阳 chen2 yang2,嘉乐 jia1 le4\
                    """);

    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    /// @param reading pinyin with tone digits, where the surname is not read as usual
    record Name(String surname, String given, Optional<String> reading) {
        String full() {
            return surname + given;
        }
    }

    String surname() {
        int at = random.nextInt(SURNAMES.length());
        return SURNAMES.substring(at, at + 1);
    }

    Name of(String surname, Gender gender, int age) {
        List<String> pool = pool(gender, age);
        return of(surname, pool.get(random.nextInt(pool.size())));
    }

    /// @param given a given name, a blank, and its reading
    static Name of(String surname, String given) {
        int blank = given.indexOf(' ');
        return new Name(
                surname,
                given.substring(0, blank),
                Optional.ofNullable(POLYPHONES.get(surname))
                        .map(reading -> reading + given.substring(blank)));
    }

    private static List<String> pool(Gender gender, int age) {
        boolean woman = gender == Gender.FEMALE;
        if (age >= 55) {
            return woman ? OLD_WOMEN : OLD_MEN;
        }
        if (age >= 28) {
            return woman ? WOMEN : MEN;
        }
        return woman ? GIRLS : BOYS;
    }

    private static List<String> split(String names) {
        return List.of(names.replace("\n", "").split(","));
    }
}
