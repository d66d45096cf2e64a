"""STS: the claims besides `aud` and `sub` for which IAM has condition keys, which depend on the issuer.

Source: Service Authorization Reference, "Condition keys for AWS Security Token Service".
"""

from ministack.services import cognito, sts

CLAIMS = {
    "gitlab.com": (
        "namespace_id",
        "pipeline_source",
        "project_id",
        "ref_protected",
        "runner_environment",
        "user_access_level",
        "user_email",
        "user_id",
        "user_login",
    ),
    "token.actions.githubusercontent.com": (
        "actor",
        "actor_id",
        "enterprise_id",
        "environment",
        "job_workflow_ref",
        "ref",
        "repository",
        "repository_id",
        "repository_owner_id",
        "workflow",
    ),
}


def install():
    inner = sts._web_identity_principal

    def web_identity_principal(token, provider_id, role_arn):
        principal, keys = inner(token, provider_id, role_arn)
        host = principal.partition(":oidc-provider/")[2]
        names = CLAIMS.get(host, ())
        claims = cognito._decode_id_token_unverified(token) if names else {}
        return principal, {**keys, **{f"{host}:{name}": str(claims[name]) for name in names if name in claims}}

    sts._web_identity_principal = web_identity_principal
