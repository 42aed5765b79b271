// SPDX-License-Identifier: Apache-2.0
package dev.torchffm.release;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A project's description, as far as a central repository demands something of it. */
final class Pom {
    private static final List<String> REQUIRED = List.of("modelVersion", "groupId", "artifactId", "version", "name", "description",
            "url", "licenses/license/name", "licenses/license/url", "developers/developer/name", "scm/connection",
            "scm/developerConnection", "scm/url");

    private final Element project;

    private Pom(Element project) {
        this.project = project;
    }

    static Pom read(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Pom(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("no project description: " + e.getMessage(), e);
        }
    }

    /** Returns the text of the first element at a path of names, or an empty string. */
    String text(String path) {
        Optional<Element> element = Optional.of(project);
        for (String name : path.split("/")) {
            element = element.flatMap(each -> children(each, name).stream().findFirst());
        }
        return element.map(each -> each.getTextContent().strip()).orElse("");
    }

    /** Returns what is missing or not admitted. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (String path : REQUIRED) {
            if (text(path).isEmpty()) {
                problems.add("the pom has no " + path);
            }
        }
        if (!children(project, "repositories").isEmpty() || !children(project, "pluginRepositories").isEmpty()) {
            problems.add("the pom names repositories of its own");
        }
        return problems;
    }

    /** Returns the plugins, profiles' and managed ones included, that have a version nowhere. */
    List<String> pluginsWithoutVersion() {
        var all = project.getElementsByTagName("plugin");
        List<String> names = new ArrayList<>();
        List<String> pinned = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element plugin = (Element) all.item(i);
            String name = children(plugin, "artifactId").getFirst().getTextContent();
            (children(plugin, "version").isEmpty() ? names : pinned).add(name);
        }
        names.removeAll(pinned);
        return names;
    }

    /**
     * What a project depends on.
     *
     * @param withoutOthers whether nothing comes along that the dependency itself depends on
     */
    record Dependency(String group, String artifact, String version, String classifier, String scope, boolean withoutOthers) { }

    /** Returns the dependencies outside profiles. */
    List<Dependency> dependencies() {
        return dependencies(project);
    }

    /** Returns the dependencies in the profiles that an operating system activates, by the profiles' names. */
    Map<String, List<Dependency>> profilesOfSystems() {
        Map<String, List<Dependency>> found = new TreeMap<>();
        for (Element profiles : children(project, "profiles")) {
            for (Element profile : children(profiles, "profile")) {
                Pom inner = new Pom(profile);
                if (!inner.text("activation/os/arch").isEmpty()) {
                    found.put(inner.text("id"), inner.dependencies());
                }
            }
        }
        return found;
    }

    private static List<Dependency> dependencies(Element parent) {
        List<Dependency> found = new ArrayList<>();
        for (Element dependencies : children(parent, "dependencies")) {
            for (Element each : children(dependencies, "dependency")) {
                Pom inner = new Pom(each);
                found.add(new Dependency(inner.text("groupId"), inner.text("artifactId"), inner.text("version"), inner.text("classifier"),
                        inner.text("scope"), inner.text("exclusions/exclusion/groupId").equals("*")));
            }
        }
        return found;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
