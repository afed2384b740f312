import ErrorCodesSpec
import ErrorCodesWriting

/// What every page of a site has around its content.
struct HTMLDocument {
    let site: HTMLSite
    let title: HTMLText
    /// For search engines and previews.
    let summary: String
    /// What the head has besides.
    var head: HTMLText = ""
    /// True for the page that filters the errors while one types.
    var isIndex = false
    let content: HTMLText

    /// Neither page nor browser fetches anything from elsewhere, and nothing runs but the script of the site.
    static let policy: HTMLText =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'"

    /// How every page begins, by which a stale one is known.
    static let beginning: HTMLText = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="\(policy)">
        """

    var text: HTMLText {
        """
        \(Self.beginning)
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <title>\(title)</title>
        <meta name="description" content="\(summary)">
        \(robots)\(head)<link rel="icon" href="data:,">
        <link rel="stylesheet" href="catalog.css">
        \(search)<script src="catalog.js" defer></script>
        </head>
        <body>
        <a class="skip" href="#_content">Skip to the content</a>
        \(bar)
        <div class="frame">
        \(content)
        </div>
        \(foot)
        </body>
        </html>

        """
    }

    private var robots: HTMLText {
        site.catalog.audience == .team ? "<meta name=\"robots\" content=\"noindex\">\n" : ""
    }

    private var search: HTMLText { isIndex && site.isLarge ? "<script src=\"search.js\" defer></script>\n" : "" }

    private var bar: HTMLText {
        let team: HTMLText = site.catalog.audience == .team ? "<span class=\"tag old\">for the team</span>\n" : ""
        let mark: HTMLText = isIndex ? " data-search" : ""
        return """
            <header class="bar"><div class="frame">
            <a class="home" href="index.html">\(site.catalog.heading)<span class="long"> errors</span></a>
            \(team)<form class="search" role="search" action="index.html" method="get">
            <input type="search" name="q" aria-label="Search the errors" placeholder="Code, words, response" autocomplete="off" spellcheck="false"\(mark)>
            <kbd aria-hidden="true">/</kbd>
            </form>
            </div></header>
            """
    }

    private var foot: HTMLText {
        """
        <footer class="foot"><div class="frame"><span>\(site.catalog.errors.count) errors of <code>\(site.catalog.domain.text)</code></span>\
        <a href="catalog.md">Markdown</a><a href="catalog.json">JSON</a><span>Made by errorcodes</span></div></footer>
        """
    }

    func write(to sink: any OutputSink) { text.write(to: sink) }
}
