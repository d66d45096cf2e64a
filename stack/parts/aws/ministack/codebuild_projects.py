"""CodeBuild projects: the settings that MiniStack drops, names that are ARNs, and webhooks.

Source: CodeBuild API Reference, Project, DeleteProject, CreateWebhook, UpdateWebhook, DeleteWebhook.
"""

import json

from ministack.services import codebuild

import codeconnections

DEFAULTS = {"queuedTimeoutInMinutes": 480}
KEPT_SETTINGS = ("queuedTimeoutInMinutes", "concurrentBuildLimit", "vpcConfig", "logsConfig", "cache")


def install():
    shape, delete = codebuild._project_shape, codebuild._delete_project
    codebuild._create_project = keep_settings(refuse_pending_connection(codebuild._create_project))
    codebuild._update_project = keep_settings(refuse_pending_connection(codebuild._update_project))
    codebuild._project_shape = lambda project: {**shape(project), **DEFAULTS, **read_settings(project)}
    codebuild._delete_project = lambda data: delete({**data, "name": data.get("name", "").rpartition(":project/")[2]})
    inner = codebuild._handle_request_sync
    codebuild._handle_request_sync = lambda method, path, headers, body, query: handle(method, path, headers, body, query, inner)


def handle(method, path, headers, body, query, inner):
    action = headers.get("x-amz-target", "").rpartition(".")[2]
    respond = WEBHOOK_ACTIONS.get(action)
    return inner(method, path, headers, body, query) if respond is None else respond(json.loads(body or "{}"))


def read_settings(project):
    return {name: project[name] for name in (*KEPT_SETTINGS, "webhook") if project.get(name) is not None}


def keep_settings(handler):
    def keep(data):
        answer = handler(data)
        project = codebuild._projects.get(data.get("name"))
        if answer[0] >= 400 or project is None:
            return answer
        project.update({name: data[name] for name in KEPT_SETTINGS if name in data})
        return codebuild.json_response({"project": codebuild._project_shape(project)})

    return keep


def refuse_pending_connection(handler):
    """A connection can be used once it has been confirmed."""

    def refuse(data):
        auth = (data.get("source") or {}).get("auth") or {}
        connection = codeconnections.connections.get(auth.get("resource")) if auth.get("type") == "CODECONNECTIONS" else None
        if connection is not None and connection["ConnectionStatus"] != "AVAILABLE":
            return codebuild.error_response_json("InvalidInputException", f"Connection {auth['resource']} is not available", 400)
        return handler(data)

    return refuse


def with_project(respond):
    def find(data):
        project = codebuild._projects.get(data.get("projectName"))
        if project is None:
            return codebuild.error_response_json("ResourceNotFoundException", f"Project not found: {data.get('projectName')}", 400)
        return respond(project, data)

    return find


def create_webhook(project, data):
    if project.get("webhook"):
        return codebuild.error_response_json("ResourceAlreadyExistsException", "Webhook already exists", 400)
    project["webhook"] = {
        "url": f"https://api.github.com/repos/{project['source']['location'].removeprefix('https://github.com/').removesuffix('.git')}/hooks/1",
        "payloadUrl": f"https://codebuild.{codebuild.get_region()}.amazonaws.com/webhooks",
        "filterGroups": data.get("filterGroups") or [],
        "buildType": data.get("buildType") or "BUILD",
        "status": "ACTIVE",
    }
    return codebuild.json_response({"webhook": project["webhook"]})


def update_webhook(project, data):
    if not project.get("webhook"):
        return codebuild.error_response_json("ResourceNotFoundException", "Webhook not found", 400)
    project["webhook"].update({name: data[name] for name in ("filterGroups", "buildType") if name in data})
    return codebuild.json_response({"webhook": project["webhook"]})


def delete_webhook(project, _data):
    if not project.pop("webhook", None):
        return codebuild.error_response_json("ResourceNotFoundException", "Webhook not found", 400)
    return codebuild.json_response({})


WEBHOOK_ACTIONS = {
    "CreateWebhook": with_project(create_webhook),
    "UpdateWebhook": with_project(update_webhook),
    "DeleteWebhook": with_project(delete_webhook),
}
