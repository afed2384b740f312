"""article.py ARTICLE FOLDER SPECS: the example of the article on TypeScript as files.

Its first block of YAML is the spec, its blocks of TypeScript are one program, and its block of text is what that prints.
"""

import pathlib
import re
import sys

article, folder, specs = map(pathlib.Path, sys.argv[1:])
blocks = re.findall(r"^```(\w+)\n(.*?)^```$", article.read_text(), re.MULTILINE | re.DOTALL)


def parts(language):
    return [text for name, text in blocks if name == language]


(specs / "orders.errorcodes.yaml").write_text(parts("yaml")[0])
(folder / "example.ts").write_text("\n".join(parts("typescript")))
(folder / "expected.txt").write_text(parts("text")[-1])
