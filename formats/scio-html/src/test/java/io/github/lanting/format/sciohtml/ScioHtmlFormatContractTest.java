package io.github.lanting.format.sciohtml;

import io.github.lanting.format.TranscriptFormat;
import io.github.lanting.testkit.TranscriptFormatContract;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

class ScioHtmlFormatContractTest extends TranscriptFormatContract {

    /** What a page can be made of, in the wrong order. */
    private static final List<String> SOUP =
            List.of(
                            ("<p> </p> <b> </b> <i> </i> <a> </a> <a~href=x> <div> </div> <table> </table>"
                                            + " <tr> </tr> <td> </td> <caption> <tbody> <select> <option>"
                                            + " </select> <form> </form> <span> </span> <font> </font> <br>"
                                            + " <img> <svg> </svg> <math> <title> </title> <head> </head>"
                                            + " <body> </body> <html> </html> <frameset> <textarea>"
                                            + " </textarea> <script> </script> <style> </style> <noscript>"
                                            + " </noscript> <template> </template> <pre> </pre> <xmp> </xmp>"
                                            + " <plaintext> <ruby> <rt> <li> <ul> </ul> <dd> <h1> </h1> <h2>"
                                            + " <nobr> <button> </button> <!--x--> <!-- --> <!x> <?x> <![CDATA["
                                            + " ]]> < > & &amp; &nbsp; &#65292; &lt 好。 问： x y1 \n \r \t \0"
                                            + " <div~class=share> <p~class=a> <style>.a{display:none}</style> <style>@media{"
                                            + " title:~x /* url:"
                                            + " <p~hidden> <div~id=content> <p~style='display:none'>"
                                            + " <meta~name=source~content='x'> <link~rel=canonical~href=&amp;>")
                                    .split(" "))
                    .stream()
                    .map(word -> word.replace('~', ' '))
                    .toList();

    private final ScioHtmlFormat format = new ScioHtmlFormat();

    @Override
    protected TranscriptFormat format() {
        return format;
    }

    @Override
    protected List<String> documents() {
        return List.of(
                Pages.read("scio-old.html"),
                Pages.read("scio-new.html"),
                Pages.read("mfa.html"),
                Pages.read("any-site.html").replace("\n", "\r\n"),
                "<p>问：好吗？</p><p>答：好。</p>");
    }

    @Override
    protected List<String> strangeDocuments() {
        SplittableRandom random = new SplittableRandom(8);
        List<String> soups = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder soup = new StringBuilder();
            int length = random.nextInt(40);
            for (int word = 0; word < length; word++) {
                soup.append(SOUP.get(random.nextInt(SOUP.size())));
            }
            soups.add(soup.toString());
        }
        for (String unit : SOUP) {
            soups.add(unit.repeat(10_000));
            soups.add((unit + "好。").repeat(5_000));
        }
        return soups;
    }
}
