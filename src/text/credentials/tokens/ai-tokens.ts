import { prefixed, type TokenRule } from './token-rule.ts'

/** Model providers and what is built around them. */
export const aiTokens: readonly TokenRule[] = [
  prefixed('anthropic-key', 'an Anthropic key', 'sk-ant-', '[\\w-]{20,300}'),
  prefixed('openrouter-key', 'an OpenRouter key', 'sk-or-v', '\\d-[0-9a-f]{40,80}'),
  prefixed('langfuse-key', 'a Langfuse secret key', 'sk-lf-', '[0-9a-f-]{36}'),
  prefixed('openai-key', 'an OpenAI key', 'sk-proj- sk-svcacct- sk-admin- sk-None-', '[\\w-]{20,300}'),
  prefixed(
    'openai-key',
    'a key of OpenAI or a service that spells its keys alike',
    'sk-',
    '(?!ant-|or-|lf-)[A-Za-z0-9]{18,64}',
  ),
  prefixed('groq-key', 'a Groq key', 'gsk_', '[A-Za-z0-9]{40,60}'),
  prefixed('xai-key', 'an xAI key', 'xai-', '[A-Za-z0-9_-]{60,120}'),
  prefixed('perplexity-key', 'a Perplexity key', 'pplx-', '[A-Za-z0-9]{40,64}'),
  prefixed('hugging-face-token', 'a Hugging Face token', 'hf_ api_org_', '[A-Za-z0-9]{30,60}'),
  prefixed('replicate-token', 'a Replicate token', 'r8_', '[A-Za-z0-9]{36,40}'),
  prefixed('pinecone-key', 'a Pinecone key', 'pcsk_', '[A-Za-z0-9]{4,8}_[A-Za-z0-9]{40,70}'),
  prefixed('langsmith-key', 'a LangSmith key', 'lsv2_pt_ lsv2_sk_', '[0-9a-f]{32}_[0-9a-f]{10}'),
  prefixed('nvidia-key', 'an NVIDIA key', 'nvapi-', '[\\w-]{40,80}'),
  prefixed('cerebras-key', 'a Cerebras key', 'csk-', '[a-z0-9]{40,60}'),
  prefixed('fireworks-key', 'a Fireworks key', 'fw_', '(?=[a-z]{0,40}[A-Z0-9])[A-Za-z0-9]{22,40}'),
  prefixed('together-key', 'a Together AI key', 'tgp_v1_', '[\\w-]{40,60}'),
  prefixed('firecrawl-key', 'a Firecrawl key', 'fc-', '[0-9a-f]{32}'),
  prefixed('tavily-key', 'a Tavily key', 'tvly-', '[A-Za-z0-9-]{24,60}'),
  prefixed('brave-key', 'a Brave Search key', 'BSA', '[\\w-]{24,40}', 'likely'),
  prefixed('elevenlabs-key', 'a key of ElevenLabs or a service that spells its keys alike', 'sk_', '[0-9a-f]{40,64}'),
  prefixed('wandb-key', 'a Weights & Biases key', 'wandb_v1_', '[A-Za-z0-9_]{60,90}'),
  prefixed('runpod-key', 'a RunPod key', 'rpa_', '[A-Za-z0-9]{30,60}'),
]
