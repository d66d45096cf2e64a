"""CodeBuild projects: the time limit of the queue, and names that are ARNs.

Source: CodeBuild API Reference, Project and DeleteProject.
"""

from ministack.services import codebuild

FIELD = "queuedTimeoutInMinutes"
DEFAULT_MINUTES = 480


def install():
    shape, delete = codebuild._project_shape, codebuild._delete_project
    codebuild._create_project = keep_queue_limit(codebuild._create_project)
    codebuild._update_project = keep_queue_limit(codebuild._update_project)
    codebuild._project_shape = lambda project: {**shape(project), FIELD: project.get(FIELD, DEFAULT_MINUTES)}
    codebuild._delete_project = lambda data: delete({**data, "name": data.get("name", "").rpartition(":project/")[2]})


def keep_queue_limit(handler):
    def handle(data):
        answer = handler(data)
        project = codebuild._projects.get(data.get("name"))
        if answer[0] >= 400 or project is None or FIELD not in data:
            return answer
        project[FIELD] = data[FIELD]
        return codebuild.json_response({"project": codebuild._project_shape(project)})

    return handle
