/**
 * What EventBridge matches: a task that stopped because it could not start. ECS sends each change of a task's state as an event (ECS
 * developer guide, "Amazon ECS task state change events").
 */
const pattern = {
  source: ['aws.ecs'],
  'detail-type': ['ECS Task State Change'],
  detail: {
    lastStatus: ['STOPPED'],
    stoppedReason: [
      { prefix: 'ResourceInitializationError' },
      { prefix: 'CannotPullContainerError' },
      { prefix: 'CannotStartContainerError' },
    ],
  },
}

/** An EventBridge rule that tells an SNS topic of tasks that could not start, as Terraform or CloudFormation. */
export function alertRules(form: 'terraform' | 'cloudformation'): string {
  return form === 'terraform' ? terraform() : cloudFormation()
}

function terraform(): string {
  return `# Tells the topic of every task that could not start. \`ecs-preflight explain-task ARN\` says why.
resource "aws_sns_topic" "ecs_start_failures" {
  name = "ecs-start-failures"
}

data "aws_iam_policy_document" "ecs_start_failures" {
  statement {
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.ecs_start_failures.arn]
    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }
  }
}

resource "aws_sns_topic_policy" "ecs_start_failures" {
  arn    = aws_sns_topic.ecs_start_failures.arn
  policy = data.aws_iam_policy_document.ecs_start_failures.json
}

resource "aws_cloudwatch_event_rule" "ecs_start_failures" {
  name          = "ecs-start-failures"
  event_pattern = jsonencode(${JSON.stringify(pattern, null, 2).replaceAll('\n', '\n  ')})
}

resource "aws_cloudwatch_event_target" "ecs_start_failures" {
  rule = aws_cloudwatch_event_rule.ecs_start_failures.name
  arn  = aws_sns_topic.ecs_start_failures.arn
}`
}

function cloudFormation(): string {
  return `# Tells the topic of every task that could not start. \`ecs-preflight explain-task ARN\` says why.
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  StartFailures:
    Type: AWS::SNS::Topic
  StartFailuresPolicy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [!Ref StartFailures]
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: sns:Publish
            Resource: !Ref StartFailures
            Principal: { Service: events.amazonaws.com }
  StartFailuresRule:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: ${JSON.stringify(pattern)}
      Targets:
        - Id: topic
          Arn: !Ref StartFailures`
}
