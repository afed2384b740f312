"""Prints the spec of a catalog with many errors: large.py COUNT"""

import itertools
import json
import sys

SUBJECTS = ["order", "payment", "invoice", "shipment", "customer", "article", "voucher", "refund", "account", "session"]
STATES = ["missing", "expired", "locked", "duplicate", "rejected", "incomplete", "delayed", "unknown", "too large", "closed"]


def error(number):
    subject, state = SUBJECTS[number % 10], STATES[number // 10 % 10]
    return {
        "code": 10000 + number,
        "title": f"The {subject} {number} is {state}",
        "detail": f"The {subject} {{subjectID}} is {state}.",
        "params": {"subjectID": "string"},
        "description": f"This happens where the {subject} of step {number} is {state} when the next step begins.",
        "causes": [{"cause": f"The {subject} was {state} before.", "fix": "Repeat the step with another one."}],
        "messages": {"en": f"Your {subject} is {state}.", "zh-Hans": f"请稍候 {number}。"},
    }


count = int(sys.argv[1])
starts = range(10000, 10000 + count, 1000)
spec = {
    "errorcodes": 1,
    "domain": "shop.large",
    "title": "Large service",
    "type-base": "https://errors.example.com/large/",
    "swift": {"layout": "struct"},
    "ranges": {f"step-{i}": {"codes": f"{start}-{start + 999}", "status": 409} for i, start in zip(itertools.count(1), starts)},
    "errors": {f"{SUBJECTS[i % 10]}-{i}": error(i) for i in range(count)},
}
json.dump(spec, sys.stdout, ensure_ascii=False)
