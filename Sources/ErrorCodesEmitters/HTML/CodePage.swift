import ErrorCodesSpec
/// A page at the number of an error, which sends browsers on to the page at its name.
struct CodePage {
    let page: ErrorPage

    var text: HTMLText {
        let address = HTMLSite.address(of: page)
        return """
            \(HTMLDocument.beginning)
            <meta http-equiv="refresh" content="0; url=\(address)">
            <title>\(page.code) \(page.error.title)</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="catalog.css">
            </head>
            <body>
            <main class="frame"><p><a href="\(address)">\(page.code) \(page.error.title)</a></p></main>
            </body>
            </html>

            """
    }
}
