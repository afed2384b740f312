"""Prints a spec with texts of every kind that could break a page: extremes.py >NAME.errorcodes.yaml

They are long, of many scripts, or markup that must stay text. What is JSON is YAML too.
"""

import json
import re
import sys

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
STAIN = "<script>window.stained = 1</script>"
TYPES = ["string", "int", "double?", "bool", "date-time", "uuid", "list<string>", "url?"]
LANGUAGES = "en ar bg cs da de el es fi fr he hi hu it ja ko nl pl pt-BR ru sv th tr uk vi zh-Hans zh-Hant".split()

MARKDOWN = f"""# A heading {STAIN}

## A second one

<style>* {{ display: none }}</style><div onclick="window.stained = 1" style="position: fixed; inset: 0">over it</div>

[a link](javascript:window.stained=1) ![a picture](https://example.com/picture.png) <https://example.com/>

| {" | ".join(["A table"] * 12)} |
|{"---|" * 12}
| {" | ".join(["Donaudampfschifffahrt"] * 12)} |

1. A list
   - of a list
     - of a list

> A quotation, {LONG}

```html
{STAIN} {"a long line of code " * 20}
```

- [x] done
- [ ] ~~not~~ done"""

LONG_WORDS = {
    "code": 10001,
    "title": LONG,
    "detail": f"{{{'very' * 13}Long}} {LONG}",
    "params": {
        "very" * 13 + "Long": {"type": "string", "description": LONG, "example": LONG},
        "closed": {"type": "enum", "values": [word + "-x" * 30 for word in ("first", "second", "third")]},
    },
    "headers": {"X-" + "Very-" * 20 + "Long": "a-value-without-an-end" * 10},
    "description": f"{LONG} `{LONG}` **{LONG}** [{LONG}](https://example.com/{'path/' * 40})",
    "causes": [{"cause": LONG, "fix": LONG}],
    "see": f"https://wiki.example.com/{'a-rather-long-path-' * 12}end",
    "messages": {"en": LONG},
}

RIGHT_TO_LEFT = {
    "code": 10003,
    "title": "الطلب قيد التنفيذ بالفعل",
    "detail": "الطلب {orderID} لا يزال قيد التنفيذ (ABC).",
    "params": {"orderID": "string"},
    "description": "لدى العميل طلب لم يكتمل بعد. לקוח אחד, הזמנה אחת. Then English, and `code()` in it.",
    "causes": [{"cause": "طلب سابق لم يتم تأكيده.", "fix": "أكّد الطلب أو ألغِه، ثم حاول مرة أخرى."}],
    "messages": {
        "en": "Please wait for {orderID}.",
        "ar": "عذرًا، لديك طلب {orderID} قيد التنفيذ.",
        "he": "יש לך הזמנה {orderID} בתהליך.",
    },
}

EAST_ASIAN = {
    "code": 10004,
    "title": "很抱歉，您有一个正在进行中的订单，请到我的订单列表中处理。" * 4,
    "description": "注文番号が正しくありません。" * 20 + "\n\n" + "คำสั่งซื้อของคุณยังไม่เสร็จสมบูรณ์กรุณาตรวจสอบอีกครั้ง" * 5,
    "messages": {"en": "Please wait.", "ja": "ご注文は処理中です。" * 20, "zh-Hans": "请稍候", "th": "กรุณารอสักครู่" * 20},
}

EMOJI = {
    "code": 10005,
    "title": "🍰 " + "👩‍👩‍👧‍👦🏳️‍🌈" * 40,
    "detail": "Z" + "\u0301\u0302\u0303" * 5 + "algo " + "🍰" * 100,
}

MARKUP = {
    "code": 10006,
    "title": f'{STAIN}<img src=x onerror="window.stained = 1"> & &amp; ]]> -->',
    "detail": '"><svg onload=window.stained=1> {name} </pre></code></section></main>',
    "params": {"name": {"type": "string", "description": "<style>* { display: none }</style>", "example": f"</script>{STAIN}"}},
    "description": MARKDOWN,
    "causes": [
        {"cause": STAIN, "fix": '<a href="javascript:window.stained=1">here</a>'},
        {"cause": "A cause without a fix"},
    ],
    "see": "https://wiki.example.com/?a=1&b=%22%3E%3Cscript%3E",
    "messages": {"en": "<b onmouseover=window.stained=1>bold</b> {name}"},
}

ERRORS = {
    "long-words": LONG_WORDS,
    "right-to-left": RIGHT_TO_LEFT,
    "east-asian": EAST_ASIAN,
    "emoji": EMOJI,
    "markup": MARKUP,
    "many-fields": {
        "code": 10007,
        "title": "Many fields",
        "fields": {f"field-{i}": {"detail": f"Below {{limit}}: {LONG}", "params": {"limit": "int"}} for i in range(40)},
    },
    "many-languages": {
        "code": 10008,
        "title": "Many languages",
        "messages": {tag: f"A text in {tag}" for tag in LANGUAGES},
        "applications": {str(100000 + i): {"en": f"A text of the application {i}"} for i in range(30)},
    },
    "two-hundred-params": {
        "code": 20001,
        "title": "Two hundred parameters",
        "params": {f"parameter{i}": {"type": TYPES[i % 8], "description": f"Number {i}."} for i in range(200)},
    },
    "no-description": {"code": 20002, "title": "No description"},
    "old": {
        "code": 20003,
        "status": 409,
        "title": f"Deprecated, with <i>markup</i> and {LONG}",
        "deprecated": {"since": "1.0", "use": "long-words"},
    },
    "older": {"code": 20004, "title": "Deprecated without another", "deprecated": {"since": "0.1"}},
}

SPEC = {
    "errorcodes": 1,
    "domain": "shop.extremes",
    "title": 'Extremes <b>of</b> "every" kind & مرحبا 家 👩‍👩‍👧‍👦',
    "type-base": "https://errors.example.com/extremes/",
    "unexpected": "no-description",
    "ranges": {
        "words": {"codes": "10000-19999", "status": 422, "title": f"{STAIN} and {LONG}"},
        "sizes": {"codes": "20000-29999", "status": 500, "title": "Sizes"},
        "empty": {"codes": "30000-30001", "status": 404, "title": "Nothing is in this range"},
    },
    "reserved": {"codes": [10002, "20010-20019", "30000-39999"], "names": ["given-out-once-" * 4 + "abc", "lost"]},
    "success": {"ok": {"code": 0, "status": 200, "title": f"Fine <i>indeed</i> {LONG}"}},
    "errors": ERRORS,
    "operations": {
        "doSomething" * 5: {
            "method": "POST",
            "path": "/segments/{identifier}" * 12,
            "success": ["ok"],
            "errors": [name for name in ERRORS if name not in ("no-description", "older")],
        },
    },
}

# An interval of reserved codes is a plain scalar, which JSON does not have.
spec = json.dumps(SPEC, ensure_ascii=False, indent=1)
sys.stdout.write(re.sub(r'"(\d+-\d+)"(?=[,\]\n])', r"\1", spec))
