locals {
  # The path below which a server is installed belongs to the issuer.
  issuer = trimprefix(trimsuffix(var.server_url, "/"), "https://")

  # With its ID, a project is trusted whatever it is called, and nobody else who takes over its path.
  project = (var.sub_claims[0] == "project_id"
    ? "project_id:${coalesce(var.project.id, 0)}"
    : "project_path:${var.project.path}"
  )

  # No path and no ref contains a colon or an asterisk, so no part of a subject can pass for two.
  any_branch = "${local.project}:ref_type:branch:ref:*"
  branch = join("", [
    "${local.project}:ref_type:branch:ref:${var.default_branch}",
    contains(var.sub_claims, "ref_protected") ? ":ref_protected:true" : "",
  ])
  says_environment = contains(var.sub_claims, "environment_protected") || contains(var.sub_claims, "deployment_tier")

  subjects = {
    for name, role in var.roles : name => flatten([
      for job in role.jobs : job == "merge-requests" ? [local.any_branch] : (job == "default-branch"
        # A job of the branch may have an environment too.
        ? concat([local.branch], local.says_environment ? ["${local.branch}:*"] : [])
        : [join("", [
          local.branch,
          contains(var.sub_claims, "environment_protected") ? ":environment_protected:true" : "",
          contains(var.sub_claims, "deployment_tier") ? ":deployment_tier:${trimprefix(job, "environment:")}" : "",
        ])]
      )
    ])
  }

  # IAM has condition keys for these claims of gitlab.com alone.
  claims = {
    for name, role in var.roles : name => local.issuer != "gitlab.com" ? {} : merge(
      var.project.id == null ? {} : { project_id = tostring(var.project.id) },
      contains(role.jobs, "merge-requests") ? {} : { ref_protected = "true" },
    )
  }
}

# The same roles and policies as for GitHub: only their trust differs.
module "roles" {
  source = "../github-oidc"

  provider_arn         = var.provider_arn
  thumbprints          = var.thumbprints
  iam_path             = var.iam_path
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags

  tokens = {
    issuer = local.issuer
    roles  = { for name, subjects in local.subjects : name => { subjects = subjects, claims = local.claims[name] } }
  }

  # Whether code runs that nobody has reviewed.
  roles = {
    for name, role in var.roles : name => merge(role, {
      jobs = [contains(role.jobs, "merge-requests") ? "pull_request" : "environment:${name}"]
    })
  }
}
