// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of Java in a page of Markdown.
 *
 * <p>A comment behind a {@code println} is what that line prints, and lines below it that are nothing but a comment in the same
 * column go on with it. A block below {@code <!-- compiled, not run: REASON -->} is only compiled.
 *
 * @param page the page's name, without its ending
 * @param line the number of the block's first line of Java in the page
 * @param lines the Java
 * @param notRun why the block cannot run here, or null
 */
record JavaBlock(String page, int line, List<String> lines, String notRun) {
    private static final Pattern NOT_RUN = Pattern.compile("<!-- compiled, not run: (.+) -->");
    private static final Pattern COMMENT_ALONE = Pattern.compile("( *)//(.*)");

    static List<JavaBlock> of(String page, List<String> text) {
        List<JavaBlock> blocks = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).equals("```java")) {
                int end = i + 1;
                while (end < text.size() && !text.get(end).equals("```")) {
                    end++;
                }
                if (end == text.size()) {
                    throw new IllegalArgumentException(page + ".md: the block of line " + (i + 1) + " has no end");
                }
                Matcher marked = NOT_RUN.matcher(i == 0 ? "" : text.get(i - 1));
                blocks.add(new JavaBlock(page, i + 2, List.copyOf(text.subList(i + 1, end)),
                        marked.matches() ? marked.group(1) : null));
                i = end;
            }
        }
        return blocks;
    }

    /** Whether the block is a program of its own, rather than statements. */
    boolean isProgram() {
        return lines.stream().anyMatch(line -> line.contains("public static void main("));
    }

    /** What the page says that its lines print: the text by the line's number in the page. */
    Map<Integer, String> comments() {
        Map<Integer, String> comments = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String code = lines.get(i);
            int column = code.indexOf("//", code.indexOf("System.out.println(") + 1);
            if (!code.contains("System.out.println(") || column < 0) {
                continue;
            }
            StringBuilder printed = new StringBuilder(text(code.substring(column + 2)));
            int first = i;
            while (i + 1 < lines.size()) {
                Matcher below = COMMENT_ALONE.matcher(lines.get(i + 1));
                if (!below.matches() || below.group(1).length() != column) {
                    break;
                }
                printed.append('\n').append(text(below.group(2)));
                i++;
            }
            comments.put(line + first, printed.append('\n').toString());
        }
        return comments;
    }

    private static String text(String comment) {
        return (comment.startsWith(" ") ? comment.substring(1) : comment).stripTrailing();
    }

    /**
     * The source of a class, each line of the block under the number that it has in the page.
     *
     * @param imports statements of import for blocks that are no program
     * @param setUp the class whose fields the block may use
     */
    String source(String imports, String setUp) {
        StringBuilder source = new StringBuilder();
        List<String> body = lines;
        if (!isProgram()) {
            StringBuilder head = new StringBuilder(imports);
            body = new ArrayList<>();
            for (String code : lines) {
                boolean isImport = code.startsWith("import ");
                head.append(isImport ? code : "");
                body.add(isImport ? "" : code);
            }
            source.append(head).append("public class ").append(className()).append(" extends ").append(setUp)
                    .append(" { public ").append(className()).append("() throws Exception { } public Object run() throws Exception {");
        }
        source.append("\n".repeat(line - 1));
        body.forEach(code -> source.append(code).append('\n'));
        if (!isProgram()) {
            // The compiler refuses what stands behind a return.
            boolean returns = lines.stream().anyMatch(code -> code.strip().startsWith("return "));
            source.append(returns ? "} }" : "return null; } }").append('\n');
        }
        return source.toString();
    }

    String className() {
        if (!isProgram()) {
            return page + line;
        }
        Matcher name = Pattern.compile("(?m)^(?:public )?class (\\w+)").matcher(String.join("\n", lines));
        if (!name.find()) {
            throw new IllegalArgumentException(place() + ": a program without a class");
        }
        return name.group(1);
    }

    String place() {
        return page + ".md:" + line;
    }
}
