package org.yizhan.domain.study;

import org.yizhan.domain.texts.Sentence;

/// What lessons are about, in the order of the study list.
public enum Topic {
    SAFETY("safety", "study.topic.safety"),
    HEALTH("health", "study.topic.health"),
    POLICY("policy", "study.topic.policy"),
    FARMING("farming", "study.topic.farming"),
    VILLAGE("village", "study.topic.village"),
    LIFE("life", "study.topic.life"),
    /// Also for every word that only newer terminals know.
    OTHER("other", "study.topic.other");

    private final String word;
    private final String key;

    Topic(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /// The topic of a word in a lesson's front matter.
    public static Topic of(String word) {
        for (Topic topic : values()) {
            if (topic.word.equals(word)) {
                return topic;
            }
        }
        return OTHER;
    }

    public String word() {
        return word;
    }

    public Sentence sentence() {
        return Sentence.of(key);
    }
}
