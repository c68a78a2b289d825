package org.yizhan.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
    /// Where the sentences end is marked by `|`.
    static Stream<Arguments> paragraphs() {
        return Stream.of(
                        "先关火。|再开窗！|人还好吗？",
                        "真的吗？！|真的。",
                        "没有句号的一句",
                        "他说：“快转账！不转就冻结。”|这是骗子。",
                        "“快转账！”他说。|别理他。",
                        "他说“不要怕！”，又说“快走。”|我没动。",
                        "看见“安全验证码”这几个字，别告诉别人。|谁也别说。",
                        "引号没有关：“先挂断。|再问村干部。",
                        "一度电0.56元。|一斤3.5元，一共7.0元。",
                        "早上8:30到村部。|下午2.5小时。",
                        "拨打12393。|拨打120！",
                        "等一等……再想一想。|不急。",
                        "（村干部在，请放心。）|进来坐。",
                        "（先看。再听。）|都行。|好。",
                        "《防骗手册。一》在村部。|来拿吧。",
                        "Hang up. |Ask your family first.",
                        "Mr. Wang came at 3 p.m. today. |He was on time.",
                        "It costs 3.5 yuan. |Is that dear? |No!",
                        "Call No. 120 now. |Stay there.",
                        "He said \"Pay now!\" |We did not.",
                        "Wait... and think. |Then ask.",
                        "打开窗户 。|出门。")
                .map(marked ->
                        Arguments.of(
                                marked.replace("|", ""),
                                Stream.of(marked.split("\\|")).map(String::strip).toList()));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void endsASentenceWhereAReaderTakesBreath(String paragraph, List<String> expected) {
        assertEquals(expected, SentenceSplitter.split(paragraph));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void losesNoCharacterButBlanks(String paragraph) {
        assertEquals(
                paragraph.replace(" ", ""),
                String.join("", SentenceSplitter.split(paragraph)).replace(" ", ""));
    }

    @Test
    void findsNothingInBlanks() {
        assertEquals(List.of(), SentenceSplitter.split("  \n "));
    }
}
