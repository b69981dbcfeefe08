/** What an SDK client needs to talk to an embedded AWS, without retries. */
export function clientOptions(aws: { url: string }, region = 'us-east-1') {
  return {
    region,
    endpoint: aws.url,
    maxAttempts: 1,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
  }
}
