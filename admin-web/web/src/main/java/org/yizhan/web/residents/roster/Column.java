package org.yizhan.web.residents.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A column of a roster, by the names clerks give it.
enum Column {
    NAME("姓名", "名字", "人员姓名", "村民姓名", "党员姓名", "name"),
    READING("姓名读音", "读音", "拼音", "姓名拼音", "reading"),
    GENDER("性别", "gender", "sex"),
    BIRTHDAY("出生日期", "出生年月", "出生年月日", "生日", "出生", "birthday", "dateofbirth"),
    IDENTITY("身份证号", "身份证号码", "公民身份号码", "身份证", "证件号码", "idnumber"),
    HOUSEHOLD("户号", "门牌号", "户编号", "家庭编号", "门牌", "household"),
    GROUP("村民小组", "小组", "组别", "所在小组", "villagersgroup"),
    PHONE("电话", "手机", "手机号", "手机号码", "联系电话", "联系方式", "电话号码", "phone"),
    AWAY("外出", "是否外出", "外出务工", "是否外出务工", "流动", "是否流动", "流动党员", "是否流动党员", "away"),
    MEMBER("政治面貌", "党员类别", "党员类型", "人员类别", "党员", "是否党员", "membership"),
    JOINED("入党时间", "入党日期", "入党年月", "加入党组织日期", "joined"),
    PARTY_GROUP("党小组", "所在党小组", "所属党小组", "partygroup");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /// The name in Chinese that the template uses and problems speak of.
    String chinese() {
        return names.getFirst();
    }

    /// A header without what does not count in it.
    static String bare(String header) {
        return header.replaceAll("[（(\\[【].*?[）)\\]】]", "")
                .replaceAll("[\\s*＊:：]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /// The column a header cell names; what stands in brackets, blanks and stars do not count.
    static Optional<Column> named(String header) {
        String bare = bare(header);
        return Arrays.stream(values()).filter(column -> column.names.contains(bare)).findFirst();
    }
}
