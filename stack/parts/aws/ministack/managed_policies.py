"""Managed policies of AWS that MiniStack lacks, without the permissions that no test needs.

Source: AWS Managed Policy Reference.
"""

import json

from ministack.services import iam

ACTIONS = {
    "job-function/ViewOnlyAccess": ["ec2:Describe*", "ecr:DescribeRepositories", "eks:ListClusters", "s3:ListAllMyBuckets"],
}


def install():
    seed = iam._seed_aws_managed_policies

    def seed_all():
        seed()
        for name, actions in ACTIONS.items():
            document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": actions, "Resource": "*"}]}
            record = iam._make_aws_managed_record(name, json.dumps(document))
            iam._aws_managed_policies[record["Arn"]] = record

    iam._seed_aws_managed_policies = seed_all
    seed_all()
