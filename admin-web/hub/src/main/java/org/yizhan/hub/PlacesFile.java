package org.yizhan.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;

/// The places of a county in a file: a line a place, `code=name`, or `code=name|name of its service
/// center`; empty lines and those that begin with `#` say nothing.
final class PlacesFile {
    private static final String SERVICE_CENTER = "党群服务中心";

    private PlacesFile() {}

    /// @throws HubException if the file cannot be read or a line makes no sense
    static List<Place> read(Path file) {
        List<Place> places = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                places.add(place(file, line, i + 1));
            }
        }
        return places;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new HubException(Sentence.of("hub.unreadablePlaces", "file", file.toString()), e);
        }
    }

    private static Place place(Path file, String line, int number) {
        try {
            String[] sides = line.split("=", 2);
            String[] names = sides[1].split("\\|", 2);
            String name = names[0].strip();
            if (name.isEmpty()) {
                throw new IllegalArgumentException("No name");
            }
            String service = names.length > 1 ? names[1].strip() : name + SERVICE_CENTER;
            return new Place(new PlaceId(sides[0].strip()), name, service);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new HubException(
                    Sentence.of("hub.badPlaces", "file", file.toString(), "line", number), e);
        }
    }
}
