"""Calls the order service through the client that was generated for Python, and prints what it gets, a line a call."""
import json
import sys
from uuid import uuid4

from openapi_client import (
    ApiClient, ApiException, Configuration, CreateOrderFailure, ItemSoldOutProblem, Maintenance, MaintenanceApi,
    MaintenanceProblem, NewOrder, OperatorsOnlyProblem, OrderInProgressProblem, OrderItem, OrderNotFoundProblem, OrdersApi,
    Payment, PaymentDeclinedProblem, UnauthenticatedProblem, ValidationFailedFieldErrorOutOfRange, ValidationFailedProblem,
)
from openapi_client.exceptions import ConflictException, NotFoundException, UnauthorizedException

service, newer_service = sys.argv[1:]
tea = NewOrder(items=[OrderItem(sku="TEA-1", quantity=2)])


def client(customer, host=service):
    # Without `retries=False` a call sleeps for as long as `Retry-After` says, here five minutes.
    client = ApiClient(Configuration(host=host, access_token=f"{customer}-token", retries=False))
    # The order service has several forms of errors.
    client.set_default_header("Accept", "application/json, application/problem+json")
    return client


def failed(call, *arguments):
    """The exception of a call that fails, and the problem in it."""
    try:
        call(*arguments)
    except ApiException as error:
        return error, getattr(error.data, "actual_instance", error.data)
    raise AssertionError("A call succeeds that is to fail.")


def place(orders, new_order):
    try:
        answer = orders.create_order(str(uuid4()), new_order)
        return f"placed {answer.data.id}"
    except ApiException as error:
        match getattr(error.data, "actual_instance", error.data):
            case OrderInProgressProblem(order_id=order_id):
                return f"{order_id} comes first"
            case ValidationFailedProblem(errors=fields):
                return " ".join(f"{field.actual_instance.pointer}: {field.actual_instance.detail}" for field in fields or [])
            case ItemSoldOutProblem() as first:
                others = [CreateOrderFailure.from_dict(other).actual_instance for other in json.loads(error.body).get("errors", [])]
                return " ".join(f"{each.status} {getattr(each, 'detail', each.title)}" for each in [first, *others])
            case None:  # Newer than the client, or of a proxy; `error.body` has whatever came.
                return f"{error.status} {error.body}"
            case problem:
                return f"{error.status} {problem.title}"


ada = OrdersApi(client("ada"))
bob = OrdersApi(client("bob"))

error, problem = failed(OrdersApi(client("nobody")).list_orders)
if isinstance(error, UnauthorizedException) and isinstance(problem, UnauthenticatedProblem):
    print(problem.status, problem.realm, error.headers["WWW-Authenticate"])

# Unchecked, since the client would not send what the document forbids.
lowercase = OrderItem.model_construct(sku="tea", quantity=1)
many = OrderItem.model_construct(sku="TEA-1", quantity=100)
print(place(ada, NewOrder(items=[lowercase, many])))
error, problem = failed(ada.create_order, "a", NewOrder(items=[many]))
for field in problem.errors or []:
    if isinstance(field.actual_instance, ValidationFailedFieldErrorOutOfRange):
        print(field.actual_instance.code, field.actual_instance.minimum, field.actual_instance.maximum)

print(place(ada, NewOrder(items=[OrderItem(sku="CAKE-1", quantity=1), OrderItem(sku="CAKE-2", quantity=1)])))
print(place(ada, tea))
print(place(ada, tea))

queued = bob.create_order_with_http_info("b", tea)
for warning in queued.data.warnings:
    print(queued.data.data.state, warning.code, warning.name, queued.headers["Location"])

error, problem = failed(bob.get_order, "A-1001")
if isinstance(error, NotFoundException) and isinstance(problem, OrderNotFoundProblem):
    print(problem.status, problem.order_id)

error, problem = failed(ada.pay_order, "A-1001", "c", Payment(card="expired"))
if isinstance(problem, PaymentDeclinedProblem):
    print(problem.status, problem.reason)

error, problem = failed(MaintenanceApi(client("ada")).set_maintenance, Maintenance(minutes=5))
if isinstance(problem, OperatorsOnlyProblem):
    print(problem.status, problem.customer)

MaintenanceApi(client("olga")).set_maintenance(Maintenance(minutes=5))
error, problem = failed(ada.list_orders)
if isinstance(problem, MaintenanceProblem):
    print(problem.status, problem.retry_after, error.headers["Retry-After"])

newer = OrdersApi(client("ada", newer_service))
for sku in ["SEVERAL-1", "NEWER-1", "BLANK-1", "GATEWAY-1", "PAGE-1"]:
    print(place(newer, NewOrder(items=[OrderItem(sku=sku, quantity=1)])))
error, problem = failed(newer.create_order, "d", NewOrder(items=[OrderItem(sku="NEWER-1", quantity=1)]))
if isinstance(error, ConflictException) and problem is None:
    raw = json.loads(error.body)
    print(raw["type"], raw["until"])
