# The role that the pipeline takes: it only reads.
resource "aws_iam_role" "ecs_preflight" {
  name = "ecs-preflight"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com" }
      Condition = {
        StringEquals = {
          "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
          "token.actions.githubusercontent.com:sub" = [
            "repo:OWNER/REPOSITORY:pull_request",
            # Repositories made, renamed or moved after 15 July 2026: gh api repos/OWNER/REPOSITORY --jq '.owner.id, .id'
            "repo:OWNER@OWNER_ID/REPOSITORY@REPOSITORY_ID:pull_request",
          ]
        }
      }
    }]
  })
}

resource "aws_iam_role_policy" "ecs_preflight" {
  name   = "ecs-preflight"
  role   = aws_iam_role.ecs_preflight.name
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Sid": "SecretMetadata",
          "Effect": "Allow",
          "Action": [
            "secretsmanager:DescribeSecret"
          ],
          "Resource": "arn:aws:secretsmanager:REGION:ACCOUNT:secret:PREFIX/*"
        },
        {
          "Sid": "ParameterMetadata",
          "Effect": "Allow",
          "Action": [
            "ssm:DescribeParameters"
          ],
          "Resource": "*"
        },
        {
          "Sid": "Roles",
          "Effect": "Allow",
          "Action": [
            "iam:GetRole",
            "iam:SimulatePrincipalPolicy",
            "iam:GetContextKeysForPrincipalPolicy"
          ],
          "Resource": "arn:aws:iam::ACCOUNT:role/TASK-OR-EXECUTION-ROLE"
        },
        {
          "Sid": "Service",
          "Effect": "Allow",
          "Action": [
            "ecs:DescribeServices",
            "ecs:ListServiceDeployments"
          ],
          "Resource": "arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/SERVICE"
        },
        {
          "Sid": "Deployments",
          "Effect": "Allow",
          "Action": [
            "ecs:DescribeServiceDeployments"
          ],
          "Resource": "arn:aws:ecs:REGION:ACCOUNT:service-deployment/CLUSTER/SERVICE/*"
        },
        {
          "Sid": "Revisions",
          "Effect": "Allow",
          "Action": [
            "ecs:DescribeServiceRevisions"
          ],
          "Resource": "arn:aws:ecs:REGION:ACCOUNT:service-revision/CLUSTER/SERVICE/*"
        },
        {
          "Sid": "TaskDefinitions",
          "Effect": "Allow",
          "Action": [
            "ecs:DescribeTaskDefinition"
          ],
          "Resource": "*"
        },
        {
          "Sid": "SecretValues",
          "Effect": "Allow",
          "Action": [
            "secretsmanager:GetSecretValue"
          ],
          "Resource": "arn:aws:secretsmanager:REGION:ACCOUNT:secret:PREFIX/*"
        },
        {
          "Sid": "DecryptSecretValues",
          "Effect": "Allow",
          "Action": [
            "kms:Decrypt"
          ],
          "Resource": "arn:aws:kms:REGION:ACCOUNT:key/KEY-ID",
          "Condition": {
            "StringEquals": {
              "kms:ViaService": "secretsmanager.REGION.amazonaws.com"
            }
          }
        },
        {
          "Sid": "Keys",
          "Effect": "Allow",
          "Action": [
            "kms:DescribeKey",
            "kms:GetKeyPolicy"
          ],
          "Resource": "arn:aws:kms:REGION:ACCOUNT:key/KEY-ID"
        },
        {
          "Sid": "RolePolicies",
          "Effect": "Allow",
          "Action": [
            "iam:ListRolePolicies",
            "iam:GetRolePolicy",
            "iam:ListAttachedRolePolicies"
          ],
          "Resource": "arn:aws:iam::ACCOUNT:role/TASK-OR-EXECUTION-ROLE"
        },
        {
          "Sid": "ManagedPolicies",
          "Effect": "Allow",
          "Action": [
            "iam:GetPolicy",
            "iam:GetPolicyVersion"
          ],
          "Resource": "*"
        },
        {
          "Sid": "SecretPolicies",
          "Effect": "Allow",
          "Action": [
            "secretsmanager:GetResourcePolicy"
          ],
          "Resource": "arn:aws:secretsmanager:REGION:ACCOUNT:secret:PREFIX/*"
        },
        {
          "Sid": "Images",
          "Effect": "Allow",
          "Action": [
            "ecr:DescribeImages",
            "ecr:BatchGetImage",
            "ecr:GetRepositoryPolicy"
          ],
          "Resource": "arn:aws:ecr:REGION:ACCOUNT:repository/REPOSITORY"
        },
        {
          "Sid": "ImageCaches",
          "Effect": "Allow",
          "Action": [
            "ecr:DescribePullThroughCacheRules"
          ],
          "Resource": "*"
        },
        {
          "Sid": "LogGroups",
          "Effect": "Allow",
          "Action": [
            "logs:DescribeLogGroups"
          ],
          "Resource": "*"
        },
        {
          "Sid": "TaskHistory",
          "Effect": "Allow",
          "Action": [
            "ecs:ListTasks",
            "ecs:DescribeTasks",
            "ecs:ListTaskDefinitions"
          ],
          "Resource": "*"
        },
        {
          "Sid": "ServiceNames",
          "Effect": "Allow",
          "Action": [
            "ecs:ListServices",
            "ecs:ListClusters"
          ],
          "Resource": "*"
        },
        {
          "Sid": "AuditedAccounts",
          "Effect": "Allow",
          "Action": [
            "sts:AssumeRole"
          ],
          "Resource": "arn:aws:iam::AUDITED-ACCOUNT:role/ROLE"
        },
        {
          "Sid": "SecretValuesInBatches",
          "Effect": "Allow",
          "Action": [
            "secretsmanager:BatchGetSecretValue"
          ],
          "Resource": "*"
        },
        {
          "Sid": "SecretVersions",
          "Effect": "Allow",
          "Action": [
            "secretsmanager:ListSecretVersionIds"
          ],
          "Resource": "arn:aws:secretsmanager:REGION:ACCOUNT:secret:PREFIX/*"
        },
        {
          "Sid": "ParameterValues",
          "Effect": "Allow",
          "Action": [
            "ssm:GetParameters"
          ],
          "Resource": "arn:aws:ssm:REGION:ACCOUNT:parameter/PREFIX/*"
        },
        {
          "Sid": "ParameterTags",
          "Effect": "Allow",
          "Action": [
            "ssm:ListTagsForResource"
          ],
          "Resource": "arn:aws:ssm:REGION:ACCOUNT:parameter/PREFIX/*"
        },
        {
          "Sid": "EnvironmentFiles",
          "Effect": "Allow",
          "Action": [
            "s3:GetObject"
          ],
          "Resource": "arn:aws:s3:::BUCKET/*"
        },
        {
          "Sid": "EnvironmentFileBuckets",
          "Effect": "Allow",
          "Action": [
            "s3:ListBucket",
            "s3:GetBucketPolicy"
          ],
          "Resource": "arn:aws:s3:::BUCKET"
        },
        {
          "Sid": "KeyTags",
          "Effect": "Allow",
          "Action": [
            "kms:ListResourceTags"
          ],
          "Resource": "arn:aws:kms:REGION:ACCOUNT:key/KEY-ID"
        },
        {
          "Sid": "KeyAliases",
          "Effect": "Allow",
          "Action": [
            "kms:ListAliases"
          ],
          "Resource": "*"
        },
        {
          "Sid": "FileSystems",
          "Effect": "Allow",
          "Action": [
            "elasticfilesystem:DescribeFileSystems",
            "elasticfilesystem:DescribeAccessPoints",
            "elasticfilesystem:DescribeMountTargets",
            "elasticfilesystem:DescribeMountTargetSecurityGroups",
            "elasticfilesystem:DescribeFileSystemPolicy",
            "s3files:GetFileSystem",
            "s3files:GetAccessPoint"
          ],
          "Resource": "*"
        },
        {
          "Sid": "Network",
          "Effect": "Allow",
          "Action": [
            "ec2:DescribeSubnets",
            "ec2:DescribeRouteTables",
            "ec2:DescribeSecurityGroups",
            "ec2:DescribeVpcEndpoints"
          ],
          "Resource": "*"
        },
        {
          "Sid": "LoadBalancing",
          "Effect": "Allow",
          "Action": [
            "elasticloadbalancing:DescribeTargetGroups"
          ],
          "Resource": "*"
        },
        {
          "Sid": "Stacks",
          "Effect": "Allow",
          "Action": [
            "cloudformation:ListStackResources",
            "cloudformation:GetTemplate",
            "cloudformation:DescribeChangeSet"
          ],
          "Resource": "arn:aws:cloudformation:REGION:ACCOUNT:stack/STACK/*"
        },
        {
          "Sid": "StackExports",
          "Effect": "Allow",
          "Action": [
            "cloudformation:ListExports"
          ],
          "Resource": "*"
        },
        {
          "Sid": "ImageConfigurations",
          "Effect": "Allow",
          "Action": [
            "ecr:GetDownloadUrlForLayer"
          ],
          "Resource": "arn:aws:ecr:REGION:ACCOUNT:repository/REPOSITORY"
        },
        {
          "Sid": "CodeDeployDeployments",
          "Effect": "Allow",
          "Action": [
            "codedeploy:GetDeployment",
            "codedeploy:GetDeploymentGroup"
          ],
          "Resource": "arn:aws:codedeploy:REGION:ACCOUNT:deploymentgroup:APPLICATION/GROUP"
        },
        {
          "Sid": "CodeDeployRevisions",
          "Effect": "Allow",
          "Action": [
            "codedeploy:GetApplicationRevision"
          ],
          "Resource": "arn:aws:codedeploy:REGION:ACCOUNT:application:APPLICATION"
        }
      ]
    }
  JSON
}
