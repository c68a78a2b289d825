package org.yizhan.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yizhan.domain.places.JointBranch;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;

/// The places of a county in a file: a line a place, `code=name`, or `code=name|name of its service
/// center`, or for a joint branch `code=name|name of its service center|village,village`; empty lines and those that begin with `#` say nothing.
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

    /// Which villages share the joint branches that the file names.
    ///
    /// @throws HubException as above
    static List<JointBranch> joints(Path file) {
        List<JointBranch> joints = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).strip().split("\\|", 3);
            if (parts.length == 3 && !parts[0].startsWith("#")) {
                joints.add(joint(file, parts, i + 1));
            }
        }
        return joints;
    }

    private static JointBranch joint(Path file, String[] parts, int number) {
        try {
            PlaceId branch = new PlaceId(parts[0].split("=", 2)[0].strip());
            List<PlaceId> villages =
                    Arrays.stream(parts[2].split(","))
                            .map(String::strip)
                            .map(PlaceId::new)
                            .toList();
            return new JointBranch(branch, villages);
        } catch (IllegalArgumentException e) {
            throw new HubException(
                    Sentence.of("hub.badPlaces", "file", file.toString(), "line", number), e);
        }
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
            String[] names = sides[1].split("\\|", 3);
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
