package org.yizhan.tour.keeper;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.yizhan.tour.programs.ToolException;

/// Freezes the screen of a running program: brings [Busy] into it as an agent of the JVM.
public final class Freezer {
    private static final String ENTRY = Busy.class.getName().replace('.', '/') + ".class";

    private Freezer() {}

    /// Writes the agent.
    ///
    /// @param jar readable for the other program
    public static void write(Path jar) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Agent-Class"), Busy.class.getName());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream code = Busy.class.getClassLoader().getResourceAsStream(ENTRY)) {
            if (code == null) {
                throw new ToolException("No code of " + ENTRY);
            }
            out.putNextEntry(new JarEntry(ENTRY));
            code.transferTo(out);
        } catch (IOException e) {
            throw new ToolException("The agent could not be written", e);
        }
    }

    /// @param jar of [#write(Path)], as the other program calls it
    public static void freeze(ProcessHandle program, String jar) {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(program.pid()));
            try {
                machine.loadAgent(jar);
            } finally {
                machine.detach();
            }
        } catch (IOException
                | AttachNotSupportedException
                | AgentLoadException
                | AgentInitializationException e) {
            throw new ToolException("The screen of " + program.pid() + " could not be frozen", e);
        }
    }
}
