package org.yizhan.ledger.nodes;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.exchange.HubCheck;

/// The way from a terminal to its hub, walked now, step by step. Takes seconds where it is blocked.
public final class WayToHub {
    private WayToHub() {}

    /// @return nothing where the terminal has no hub
    public static List<Finding> of(TerminalNode node) {
        return node.home()
                .flatMap(Home::hub)
                .map(hub -> new HubCheck(hub.address(), node.pins()).steps())
                .orElse(List.of());
    }

    /// Asks the terminal that has a folder open.
    ///
    /// @return nothing where the terminal has no hub, or nobody may be asked
    public static List<Finding> ofRunning(Path folder) {
        List<Finding> heard = new ArrayList<>();
        try {
            NodeDoor.knock(
                    folder.resolve("door"), NodeErrands.WAY, (in, _) -> heard.addAll(heard(in)));
        } catch (IOException e) {
            return List.of(); // it ended meanwhile, or is older than this question
        }
        return heard;
    }

    /// Every argument of these sentences is a string.
    static NodeDoor.Errand told(TerminalNode node) {
        return (_, out) -> {
            List<Finding> steps = of(node);
            out.writeInt(steps.size());
            for (Finding step : steps) {
                out.writeUTF(step.check());
                out.writeUTF(step.severity().name());
                out.writeUTF(step.what().key());
                out.writeInt(step.what().arguments().size());
                for (Map.Entry<String, Object> each : step.what().arguments().entrySet()) {
                    out.writeUTF(each.getKey());
                    out.writeUTF(each.getValue().toString());
                }
            }
        };
    }

    private static List<Finding> heard(DataInputStream in) throws IOException {
        List<Finding> steps = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String check = in.readUTF();
            Severity severity = Severity.valueOf(in.readUTF());
            String key = in.readUTF();
            Map<String, Object> arguments = new LinkedHashMap<>();
            for (int more = in.readInt(); more > 0; more--) {
                arguments.put(in.readUTF(), in.readUTF());
            }
            steps.add(Finding.of(check, severity, new Sentence(key, arguments)));
        }
        return steps;
    }
}
