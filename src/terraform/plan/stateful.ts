/**
 * Resources whose data, or whose identity that others rely on, is gone for good when they are deleted. A missing entry
 * costs a warning only: deletions of every kind are guarded.
 */
const statefulTypes: readonly (string | RegExp)[] = [
  // Databases and caches
  /^aws_(db|rds|docdb|neptune|redshift|dax|memorydb|elasticache|timestreaminfluxdb)_?(instance|cluster|cluster_instance|global_cluster|replication_group|serverless_cache|db_instance)$/,
  'aws_rds_global_cluster',
  'aws_dynamodb_table',
  'aws_dynamodb_global_table',
  'aws_keyspaces_table',
  'aws_timestreamwrite_table',
  /^aws_(opensearch|elasticsearch)_domain$/,
  'aws_opensearchserverless_collection',
  // Files, volumes, backups
  'aws_s3_bucket',
  'aws_s3_directory_bucket',
  'aws_efs_file_system',
  'aws_ebs_volume',
  'aws_ebs_snapshot',
  /^aws_fsx_\w+_(file_system|volume)$/,
  'aws_backup_vault',
  'aws_glacier_vault',
  // Streams and queues
  'aws_kinesis_stream',
  /^aws_msk_(serverless_)?cluster$/,
  'aws_mq_broker',
  'aws_sqs_queue',
  // Keys, secrets, identities
  'aws_kms_key',
  'aws_secretsmanager_secret',
  'aws_ssm_parameter',
  'aws_cognito_user_pool',
  'aws_acmpca_certificate_authority',
  // Identities that others refer to
  'aws_route53_zone',
  'aws_eip',
  'aws_vpc',
  'aws_ecr_repository',
  'aws_eks_cluster',
  'aws_cloudwatch_log_group',
  // Within clusters
  /^kubernetes_(persistent_volume|persistent_volume_claim|namespace|stateful_set|secret)(_v1)?$/,
]

/** @param type such as `aws_db_instance` */
export function isStateful(type: string): boolean {
  return statefulTypes.some((known) => (typeof known === 'string' ? known === type : known.test(type)))
}
