"""A server that is newer than the client and behind a proxy: prints its port, and answers each order as the article in it says."""
import json
from http.server import BaseHTTPRequestHandler, HTTPServer

BASE = "https://orders.example.com/errors/"
ANSWERS = {
    # Several errors of different statuses.
    "SEVERAL-1": (409, {
        "type": f"{BASE}item-sold-out", "title": "Item sold out", "status": 409, "detail": "TEA-1 is sold out.", "code": 20011,
        "sku": "TEA-1", "errors": [{
            "type": f"{BASE}maintenance", "title": "Maintenance", "status": 503, "detail": "The kitchen is closed.",
            "code": 90001,
        }],
    }),
    "NEWER-1": (409, {
        "type": f"{BASE}order-frozen", "title": "Order frozen", "status": 409, "code": 20099, "until": "2030-01-31",
    }),
    "BLANK-1": (503, {"type": "about:blank", "title": "Service Unavailable", "status": 503}),
    "GATEWAY-1": (502, {"title": "Bad Gateway"}),
    "PAGE-1": (502, None),
}


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        order = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        status, problem = ANSWERS[order["items"][0]["sku"]]
        body = json.dumps(problem) if problem else "<h1>Bad Gateway</h1>"
        self.send_response(status)
        self.send_header("Content-Type", "application/problem+json" if problem else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *arguments):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
