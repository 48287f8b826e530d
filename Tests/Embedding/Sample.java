import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Makes handouts from Java: java Sample.java HANDOUT OUTPUT.pdf. The program is started once and answers one request after another. */
public final class Sample {
  /** What came of a request: a JSON object, and the file. */
  record Answer(String json, byte[] file) {}

  /** A program that makes handouts. */
  static final class Handouts implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("\"bytes\":(\\d+)");
    private final Process program;
    private final OutputStream requests;
    private final DataInputStream answers;

    Handouts(String path) throws IOException {
      program = new ProcessBuilder(path, "serve", "--stdio").redirectError(ProcessBuilder.Redirect.INHERIT).start();
      requests = program.getOutputStream();
      answers = new DataInputStream(program.getInputStream());
    }

    /** Sends a JSON object on one line and waits for its answer. */
    synchronized Answer ask(String request) throws IOException {
      requests.write((request + "\n").getBytes(StandardCharsets.UTF_8));
      requests.flush();
      var line = new java.io.ByteArrayOutputStream();
      for (int next = answers.read(); next != '\n'; next = answers.read()) {
        if (next < 0) throw new IOException("handout ended");
        line.write(next);
      }
      String json = line.toString(StandardCharsets.UTF_8);
      var length = LENGTH.matcher(json);
      byte[] file = new byte[length.find() ? Integer.parseInt(length.group(1)) : 0];
      answers.readFully(file);
      return new Answer(json, file);
    }

    @Override
    public void close() throws IOException {
      requests.close();
    }
  }

  public static void main(String[] arguments) throws IOException {
    try (var handouts = new Handouts(arguments[0])) {
      var answer = handouts.ask(
          "{\"condition\": \"tight-hamstrings-knee-pain\", \"side\": \"left\", \"name\": \"Maria Alvarez\","
              + " \"dose\": {\"quad-set\": {\"reps\": 8}}, \"date\": \"2026-11-21\"}");
      Files.write(Path.of(arguments[1]), answer.file());
      System.out.println(handouts.ask("{\"condition\": \"none\"}").json());
    }
  }
}
