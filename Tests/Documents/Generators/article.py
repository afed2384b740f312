"""Fails where an article shows TypeScript or Python that is not a part of the programs beside this one: article.py ARTICLE FOLDER"""
import re
import sys
from pathlib import Path
from textwrap import dedent

article, folder = map(Path, sys.argv[1:])
shown = re.findall(r"^```(typescript|python)\n(.*?)^```$", article.read_text(), re.MULTILINE | re.DOTALL)
if {language for language, _ in shown} != {"typescript", "python"}:
    sys.exit(f"{article} is to show both programs.")
for language, code in shown:
    program = (folder / {"typescript": "client.ts", "python": "client.py"}[language]).read_text()
    if code not in program:
        sys.exit(f"{article} shows {language} that is not in the program:\n{dedent(code)}")
