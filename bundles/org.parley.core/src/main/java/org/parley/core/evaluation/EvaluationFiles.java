package org.parley.core.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an evaluation for other programs. The streams stay open. */
public final class EvaluationFiles {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private EvaluationFiles() {
    }

    /** Scores and calibration as JSON; measures that nothing was there for are left out. */
    public static void writeJson(Evaluation evaluation, OutputStream out) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("documents", evaluation.documents()); //$NON-NLS-1$
        root.put("failed", evaluation.failures().size()); //$NON-NLS-1$
        ObjectNode scores = root.putObject("scores"); //$NON-NLS-1$
        evaluation.scores().stream().filter(s -> !s.isEmpty())
                .forEach(s -> add(s, scores.putObject(key(s.measure()))));
        ObjectNode calibrations = root.putObject("calibration"); //$NON-NLS-1$
        evaluation.calibrations().stream().filter(c -> c.count() > 0)
                .forEach(c -> add(c, calibrations.putObject(key(c.subject()))));
        JSON.writeValue(out, root);
        out.write('\n');
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void add(Score score, ObjectNode node) {
        if (score.measure().isTwoSided()) {
            add(score.precision(), node.putObject("precision")); //$NON-NLS-1$
            add(score.recall(), node.putObject("recall")); //$NON-NLS-1$
            add(score.f1(), node.putObject("f1")); //$NON-NLS-1$
            node.put("systemRight", score.systemRight()); //$NON-NLS-1$
            node.put("system", score.system()); //$NON-NLS-1$
            node.put("goldFound", score.goldFound()); //$NON-NLS-1$
            node.put("gold", score.gold()); //$NON-NLS-1$
        } else {
            add(score.precision(), node.putObject("share")); //$NON-NLS-1$
            node.put("right", score.systemRight()); //$NON-NLS-1$
            node.put("of", score.system()); //$NON-NLS-1$
        }
    }

    private static void add(Interval interval, ObjectNode node) {
        node.put("value", interval.value()); //$NON-NLS-1$
        node.put("low", interval.low()); //$NON-NLS-1$
        node.put("high", interval.high()); //$NON-NLS-1$
    }

    private static void add(Calibration calibration, ObjectNode node) {
        node.put("error", calibration.error()); //$NON-NLS-1$
        ArrayNode bins = node.putArray("bins"); //$NON-NLS-1$
        for (Calibration.Bin bin : calibration.bins()) {
            bins.addObject().put("count", bin.count()).put("confidence", bin.confidence()).put("right", bin.right()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
    }

    /**
     * The differences as UTF-8 text, one a line, fields parted by tabs; the first line names them. Fields of a side that has
     * nothing there are empty.
     */
    public static void writeDifferences(Evaluation evaluation, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("error\tdocument\tgold begin\tgold end\tgold\tgold text\t" //$NON-NLS-1$
                + "system begin\tsystem end\tsystem\tsystem text\n"); //$NON-NLS-1$
        for (Difference difference : evaluation.differences()) {
            writer.write(difference.kind() + "\t" + field(difference.document()) + side(difference.gold()) //$NON-NLS-1$
                    + side(difference.system()) + "\n"); //$NON-NLS-1$
        }
        writer.flush();
    }

    private static String side(Difference.Side side) {
        return side == null ? "\t\t\t\t" //$NON-NLS-1$
                : "\t" + side.begin() + "\t" + side.end() + "\t" + field(side.value()) + "\t" + field(side.text()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private static String field(String text) {
        return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
