package org.yizhan.kiosk.navigation;

import org.yizhan.domain.texts.Sentence;

/// The six things a person can do here, in the order they stand on the home screen.
public enum Service {
    STUDY("study", "book"),
    CHECKIN("checkin", "card"),
    VILLAGE("village", "house"),
    GUIDES("guides", "guide"),
    MESSAGE("message", "microphone"),
    CONSULTATION("consultation", "people");

    private final String word;
    private final String picture;

    Service(String word, String picture) {
        this.word = word;
        this.picture = picture;
    }

    /// Its word in ids and styles.
    public String word() {
        return word;
    }

    /// The name of its picture.
    public String picture() {
        return picture;
    }

    /// What it is called on the screen.
    public Sentence title() {
        return Sentence.of(
                switch (this) {
                    case STUDY -> "home.study";
                    case CHECKIN -> "home.checkin";
                    case VILLAGE -> "home.village";
                    case GUIDES -> "home.guides";
                    case MESSAGE -> "home.message";
                    case CONSULTATION -> "home.consultation";
                });
    }
}
