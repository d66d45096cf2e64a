"""Tags of OIDC providers after their creation, and ARNs without the default port of a URL.

Source: IAM API Reference, TagOpenIDConnectProvider, UntagOpenIDConnectProvider, ListOpenIDConnectProviderTags.
"""

from xml.sax.saxutils import escape

from ministack.services import iam


def install():
    create = iam._IAM_HANDLERS["CreateOpenIDConnectProvider"]
    iam._IAM_HANDLERS["CreateOpenIDConnectProvider"] = lambda parameters: create({**parameters, "Url": remove_port(iam._p(parameters, "Url"))})
    iam._IAM_HANDLERS["TagOpenIDConnectProvider"] = with_provider("TagOpenIDConnectProvider", tag_provider)
    iam._IAM_HANDLERS["UntagOpenIDConnectProvider"] = with_provider("UntagOpenIDConnectProvider", untag_provider)
    iam._IAM_HANDLERS["ListOpenIDConnectProviderTags"] = with_provider("ListOpenIDConnectProviderTags", render_tags)


def remove_port(url):
    """The form of parameters in MiniStack: a list of values."""
    return [url.replace(":443/", "/", 1).removesuffix(":443")]


def with_provider(action, handle):
    def respond(parameters):
        arn = iam._p(parameters, "OpenIDConnectProviderArn")
        provider = iam._oidc_providers.get(arn)
        if provider is None:
            return iam._error(404, "NoSuchEntity", f"OIDC provider {arn} not found.", ns="iam")
        return iam._xml(200, f"{action}Response", handle(provider, parameters) or "", ns="iam")

    return respond


def tag_provider(provider, parameters):
    new = iam._extract_tags(parameters)
    keys = {tag["Key"] for tag in new}
    provider["Tags"] = [tag for tag in provider["Tags"] if tag["Key"] not in keys] + new


def untag_provider(provider, parameters):
    keys = set(list_members(parameters, "TagKeys"))
    provider["Tags"] = [tag for tag in provider["Tags"] if tag["Key"] not in keys]


def list_members(parameters, name):
    number = 1
    while value := iam._p(parameters, f"{name}.member.{number}"):
        yield value
        number += 1


def render_tags(provider, _parameters):
    members = "".join(f"<member><Key>{escape(tag['Key'])}</Key><Value>{escape(tag['Value'])}</Value></member>" for tag in provider["Tags"])
    return f"<ListOpenIDConnectProviderTagsResult><IsTruncated>false</IsTruncated><Tags>{members}</Tags></ListOpenIDConnectProviderTagsResult>"
