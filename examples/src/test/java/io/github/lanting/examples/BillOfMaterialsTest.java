package io.github.lanting.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a user who imports the BOM gets. */
class BillOfMaterialsTest {

    @Test
    void the_bom_names_each_published_module_in_the_version_of_the_project() throws Exception {
        Element bom = pom("core/bom");
        String version = child(pom("."), "version");

        Set<String> named = new TreeSet<>();
        for (Element dependency : elements(bom, "dependency")) {
            named.add(child(dependency, "artifactId"));
            assertThat(child(dependency, "groupId")).isEqualTo("io.github.lanting");
            assertThat(child(dependency, "version")).isEqualTo("${project.version}");
        }

        assertThat(named).isEqualTo(published());
        assertThat(child(bom, "version")).isEqualTo(version);
    }

    /** Just the modules that are modules of Java's are published. */
    private static Set<String> published() throws Exception {
        Set<String> published = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Repository.ROOT, 6)) {
            List<Path> found =
                    files.filter(file -> file.endsWith("src/main/java/module-info.java")).toList();
            for (Path file : found) {
                Path module = file.getParent().getParent().getParent().getParent();
                Path name = Repository.ROOT.relativize(module);
                published.add(child(pom(name.toString()), "artifactId"));
            }
        }
        return published;
    }

    private static Element pom(String module) throws Exception {
        Path file = Repository.ROOT.resolve(module).resolve("pom.xml");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node.getTextContent().strip();
            }
        }
        throw new AssertionError(parent.getTagName() + " has no " + name);
    }
}
