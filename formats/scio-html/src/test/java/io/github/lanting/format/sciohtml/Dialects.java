package io.github.lanting.format.sciohtml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The ways in which pages write one and the same dialogue, and what they put around it. */
final class Dialects {

    /** What is said, one paragraph each, with a label on its own and a short answer at the end. */
    static final List<String> DIALOGUE =
            List.of(
                    "海岛办昨日举行新闻发布会，介绍候鸟公约的有关情况。",
                    "主持人赵小舟：",
                    "女士们、先生们，下午好！今天我们请来了候鸟局局长周一帆。",
                    "南方鸟报记者：公约何时实施？第二个问题，谁来监督？",
                    "周一帆：五月一日起实施，由各岛共同监督。",
                    "这里我还要补充一点，灯塔也要为候鸟熄灯。",
                    "追问：灯塔熄灯，渔船怎么办？",
                    "周一帆：不熄。");

    private Dialects() {}

    /** How paragraphs are marked. */
    static Map<String, UnaryOperator<String>> paragraphs() {
        Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
        ways.put("p", text -> each("<p>", text, "</p>\n"));
        ways.put("p in one line", text -> each("<p>", text, "</p>"));
        ways.put("p left open", text -> each("<p>", text, "\n"));
        ways.put(
                "P with attributes",
                text -> each("<P ALIGN=justify CLASS=MsoNormal>", text, "</P>"));
        ways.put("p and empty p", text -> each("<p>", text, "</p><p>&nbsp;</p>\n"));
        ways.put("br", text -> each("", text, "<br>"));
        ways.put("br twice", text -> each("", text, "<br /><br />\n"));
        ways.put("BR with blanks", text -> each("　　", text, "<BR>\n\n"));
        ways.put("div", text -> each("<div>", text, "</div>\n"));
        ways.put("li", text -> "<ul>" + each("<li>", text, "</li>") + "</ul>");
        ways.put("li left open", text -> "<ol>\n" + each("<li>", text, "\n") + "</ol>");
        ways.put("dl", text -> "<dl>" + each("<dd>", text, "</dd>") + "</dl>");
        ways.put("rows", text -> "<table>" + each("<tr><td>", text, "</td></tr>\n") + "</table>");
        ways.put("rows left open", text -> "<table>" + each("<tr><td>", text, "") + "</table>");
        ways.put("one cell", text -> "<table><tr><td>" + each("<p>", text, "</p>") + "</table>");
        ways.put("pre", text -> "<pre>" + each("", text, "\n") + "</pre>");
        ways.put("spans as blocks", text -> each("<span style='display:block'>", text, "</span>"));
        return ways;
    }

    /** How the words inside a paragraph are marked. */
    static Map<String, UnaryOperator<String>> words() {
        Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
        ways.put("plain", text -> text);
        ways.put("no-break spaces", text -> "&nbsp;&nbsp;&nbsp;&nbsp;" + text);
        ways.put("no semicolons", text -> "&nbsp&nbsp" + text + "&nbsp");
        ways.put("wide spaces", text -> "　　" + text + " ");
        ways.put("em spaces", text -> "&emsp;&#12288;&#x3000;" + text);
        ways.put("references", text -> text.replace("，", "&#65292;").replace("？", "&#xFF1F;"));
        ways.put("bold label", text -> wrap(text, "<strong>", "</strong>"));
        ways.put("label in pieces", text -> wrap(text, "<b><font color=red>", "</font></b>"));
        ways.put("label torn", text -> "<b>" + text.charAt(0) + "</b><i></i>" + text.substring(1));
        ways.put("fonts", text -> "<FONT size=3><SPAN lang=EN-US>" + text + "</SPAN></FONT>");
        ways.put("misnested", text -> "<b><i>" + text + "</b></i>");
        ways.put(
                "comments",
                text -> "<!-- 问：旧稿？ -->" + text + "<!--[if gte mso 9]><p>答：不是。</p><![endif]-->");
        ways.put("downlevel comments", text -> "<![if !IE]>" + text + "<![endif]>");
        ways.put("scripts", text -> text + "<script>document.write('<p>答：脚本。</p>')</script>");
        ways.put("hidden", text -> text + "<span style='display:none'>记者：藏起来的。</span>");
        ways.put("links", text -> text.replaceFirst("灯塔", "<a href='x'>灯塔</a>"));
        ways.put("anchors", text -> "<a name=a1 id=a1></a>" + text);
        ways.put("old anchors around all", text -> "<a name=a1>" + text + "</a>");
        ways.put(
                "office markup",
                text -> "<o:p></o:p><st1:place>" + text + "</st1:place><o:p> </o:p>");
        return ways;
    }

    /** What stands around the words. */
    static Map<String, UnaryOperator<String>> pages() {
        Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
        ways.put("nothing", text -> text);
        ways.put("a body", text -> "<html><body>" + text + "</body></html>");
        ways.put("an old page", Dialects::oldPage);
        ways.put("a new page", Dialects::newPage);
        ways.put("a page of tables", Dialects::tables);
        ways.put("a page with comments", Dialects::comments);
        ways.put("a page for telephones", Dialects::mobile);
        ways.put("an archived page", Dialects::archived);
        ways.put("a page without boxes", Dialects::flat);
        ways.put("a page with abstracts", Dialects::abstracts);
        ways.put(
                "a page in the frame of an editor",
                text ->
                        menu()
                                + "<div class='TRS_Editor'><div class='Custom_UnionStyle'>"
                                + text
                                + "</div></div>");
        ways.put(
                "a page in a form",
                text -> "<form>" + menu() + "<form><div>" + text + "</div></form></form>");
        ways.put("a page cut off", text -> menu() + "<div id=content>" + text + "<div class=foo");
        ways.put(
                "a page cut in a comment",
                text -> "<body>" + menu() + "<div>" + text + "</div><!-- foo");
        return ways;
    }

    /** What stands between the paragraphs and is not said. */
    static Map<String, String> interruptions() {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("picture", "<p align=center><img src=1.jpg alt='答：图片。'></p>");
        ways.put("caption", "<p style='text-align: center'><img src=1><br>发布会现场，记者提问。</p>");
        ways.put("figure", "<figure><img src=1><figcaption>主持人：赵小舟。</figcaption></figure>");
        ways.put("caption by its words", "<div><img src=1></div><p>图为发布会现场。</p>");
        ways.put("caption with an arrow", "<p><img src=1></p><p>▲候鸟飞过灯塔，渔船归港。</p>");
        ways.put("photographer", "<p><img src=1></p><p>灯塔，候鸟。海岛时报记者林一苇摄</p>");
        ways.put("film", "<video src=1>答：请换一个浏览器。</video><iframe>问：为什么？</iframe>");
        ways.put("field", "<textarea>记者：输入框？</textarea><select><option>答：选项。</select>");
        ways.put(
                "pages",
                "<div>上一页 <b>1</b> <a href=2>2</a> <a href=3>3</a> <a href=2>下一页</a></div>");
        ways.put("share", "<div class='bdsharebuttonbox'>分享到：<a>微信</a></div>");
        ways.put("related", "<div class=tuijian><p>延伸阅读：</p><p><a href=1>记者：候鸟南飞？</a></p></div>");
        ways.put("advertisement", "<div class='advert'><p>答：海鸥牌雨衣，不怕雨。</p></div>");
        ways.put("rule", "<hr size=1><center></center>");
        ways.put("style", "<style>p{margin:0}</style><link rel=stylesheet href=x>");
        ways.put("template", "<template><p>问：模板？</p></template><noscript><p>答：脚本。</p></noscript>");
        ways.put("declaration", "<?xml:namespace prefix = o ns = \"urn:x\" /><![CDATA[答：没有。]]>");
        return ways;
    }

    private static String each(String before, String text, String after) {
        return text.lines().map(line -> before + line + after).collect(Collectors.joining());
    }

    private static String wrap(String text, String before, String after) {
        int colon = text.indexOf('：');
        return colon < 0
                ? text
                : before + text.substring(0, colon + 1) + after + text.substring(colon + 1);
    }

    private static String menu() {
        return "<div class=nav><a href=1>首页</a> | <a href=2>新闻，发布</a> | <a href=3>灯塔：今年熄灯</a></div>\n";
    }

    private static String links() {
        return "<ul><li><a href=4>记者：候鸟何时南飞？</a><span>2019-03-04</span></li>"
                + "<li><a href=5>周一帆：候鸟是海岛的客人。</a><span>2019-03-03</span></li></ul>";
    }

    private static String oldPage(String text) {
        return "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">\n<HTML><HEAD>"
                + "<META http-equiv=Content-Type content=\"text/html; charset=gb2312\">"
                + "<TITLE>候鸟公约发布会_海岛办</TITLE><STYLE>.hide,#old{display:none}</STYLE></HEAD><BODY>"
                + menu()
                + "<DIV class=\"tc A_title\">候鸟公约发布会</DIV><DIV class=\"tc A_t1 f12 pr\">海岛办网站 2019-03-05"
                + "　来源：海岛时报</DIV><P class=hide>记者：上次的问题？</P><DIV id=content>"
                + text
                + "</DIV><DIV class=\"tr A_t1 f12\">责任编辑：石小溪</DIV><TABLE id=old><TR><TD>答：没有。</TD></TR></TABLE>"
                + links()
                + "<DIV>海岛办 版权所有</DIV></BODY></HTML>";
    }

    private static String newPage(String text) {
        return "<!doctype html><html lang=zh><head><meta charset=utf-8><title>候鸟公约发布会 | 海岛网</title>"
                + "<style>@media print{.art{display:none}}.tip{color:red;display:none}</style></head>"
                + "<body><header><nav>"
                + menu()
                + "</nav></header><main><h1>候鸟公约发布会</h1><div class='art-info share-top'><span>2019-03-05 10:00</span>"
                + "<span class='source'>海岛时报</span></div><div class='tip'>记者：提示？</div><div class='art'>"
                + text
                + "</div><p>【纠错】 【责任编辑：石小溪】</p><div class='relatedNews'><h3>相关新闻</h3>"
                + links()
                + "</div></main><footer><p>海岛办主办，灯塔路一号。</p></footer></body></html>";
    }

    private static String flat(String text) {
        return "<html><head><title>候鸟公约发布会_海岛网</title></head><body><p>您现在的位置：<a href=1>首页</a> &gt; 正文</p>"
                + "<p>候鸟公约发布会</p><p>2019-03-05 08:00 来源：海岛时报 作者：林一苇</p>"
                + text
                + "<p>责编：石小溪</p><p>更多新闻，请下载海岛客户端。</p><p>版权所有 海岛网</p></body></html>";
    }

    private static String abstracts(String text) {
        String item =
                "<div class=item><h3><a href=6>渔民：今年丰收</a></h3><p>海岛渔民今年丰收，码头上一片忙碌。</p></div>";
        return "<html><head><title>候鸟公约发布会_海岛网</title></head><body>"
                + menu()
                + "<div class=left><h2>候鸟公约发布会</h2><div class=article_content>"
                + text
                + "</div></div><div class=recommend-list>"
                + item.repeat(4)
                + "</div></body></html>";
    }

    private static String tables(String text) {
        return "<html><head><title>候鸟公约发布会</title></head><body><table width=1000><tr><td colspan=2>"
                + menu()
                + "</td></tr><tr><td width=200>"
                + links()
                + "</td><td><table><tr><td align=center><b>候鸟公约发布会</b></td></tr><tr><td>2019年03月05日 来源：海岛时报"
                + "</td></tr><tr><td>"
                + text
                + "</td></tr><tr><td align=right>（编辑：石小溪）</td></tr></table></td></tr><tr><td>海岛办版权所有</td></tr></table>";
    }

    private static String comments(String text) {
        return newPage(text)
                .replace(
                        "<footer>",
                        "<div id='commentList'><h3>网友评论</h3><dl><dt>海鸥</dt><dd>问：我也想问，灯塔真的要熄灯吗？"
                                + "我家的渔船怎么办，谁来赔偿？</dd></dl><dl><dt>山雀</dt><dd>答：楼上说得对，支持候鸟，也支持渔船。"
                                + "</dd></dl></div><footer>");
    }

    private static String mobile(String text) {
        return "<!doctype html><html amp><head><meta name=viewport content='width=device-width'><title>候鸟公约发布会</title>"
                + "<style amp-boilerplate>body{visibility:hidden}</style><noscript><style>body{visibility:visible}"
                + "</style></noscript></head><body><article><header><h1>候鸟公约发布会</h1><time>2019-03-05</time></header>"
                + "<amp-img src=1.jpg alt='记者：图片？'></amp-img>"
                + text
                + "</article><amp-sidebar hidden><p>答：边栏。</p></amp-sidebar><div class='qrcode'>打开客户端，看更多新闻。</div></body></html>";
    }

    private static String archived(String text) {
        return newPage(text)
                .replace(
                        "<body>",
                        "<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id='wm-ipp-base' lang='en' style='display:none;"
                                + "direction:ltr;'><div id='wm-ipp'>Success: 12 captures, 5 Mar 2019.</div></div>"
                                + "<div id='wm-ipp-print'>The Wayback Machine - https://web.archive.org/web/2019/x</div>"
                                + "<!-- END WAYBACK TOOLBAR INSERT -->");
    }
}
