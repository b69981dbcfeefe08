import type { Operations } from './operation.ts'
import { AwsError, texts } from './operation.ts'
import type { TargetGroupState } from './world.ts'

export const elbv2: Operations = {
  DescribeTargetGroups: (input, { account, region }) => {
    const arns = texts(input, 'TargetGroupArns')
    const here = account.targetGroups.filter(({ arn }) => arn.split(':')[3] === region)
    if (arns.some((arn) => !here.some((group) => group.arn === arn)))
      throw new AwsError('TargetGroupNotFound', 'One or more target groups not found')
    return { TargetGroups: here.filter(({ arn }) => arns.length === 0 || arns.includes(arn)).map(described) }
  },
}

function described({ arn, targetType, loadBalancers }: TargetGroupState) {
  return {
    TargetGroupArn: arn,
    TargetGroupName: arn.split('/')[1] ?? '',
    Protocol: 'HTTP',
    Port: 80,
    VpcId: 'vpc-shop',
    TargetType: targetType,
    LoadBalancerArns: loadBalancers ?? [arn.replace(/:targetgroup\/.*$/, ':loadbalancer/app/shop/50dc6c495c0c9188')],
  }
}
