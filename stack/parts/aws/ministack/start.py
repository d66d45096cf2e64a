"""Starts MiniStack together with the operations and fields that it lacks for Terraform's AWS provider.

usage: <virtual environment of ministack>/bin/python start.py

Takes the environment variables of `ministack`. Each module of this folder adds one area through `install()`: it replaces handlers of
MiniStack by functions that complete the request or the answer. They rely on names inside MiniStack, whose version the stack pins.
"""

import authorization
import cloudformation_pace
import cloudformation_types
import codebuild_projects
import codeconnections
import ecr_rules
import eks_access
import eks_api_servers
import eks_clusters
import eks_node_groups
import eks_routes
import eks_tokens
import flow_logs
import managed_policies
import network_acls
import node_offers
import oidc_provider_tags
import registry_access
import role_sessions
import stack_change_sets
import stack_replacements
import trust_principals
import web_identity
from ministack.app import main

if __name__ == "__main__":
    for area in (
        # Before `authorization`, which looks at the requests of all services.
        codeconnections,
        authorization,
        network_acls,
        flow_logs,
        eks_clusters,
        eks_node_groups,
        eks_access,
        eks_api_servers,
        eks_routes,
        eks_tokens,
        ecr_rules,
        registry_access,
        codebuild_projects,
        managed_policies,
        oidc_provider_tags,
        web_identity,
        role_sessions,
        stack_change_sets,
        stack_replacements,
        trust_principals,
        cloudformation_types,
        cloudformation_pace,
        node_offers,
    ):
        area.install()
    main()
