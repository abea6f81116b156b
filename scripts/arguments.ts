import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * The options and words after a command. Where they are not what it takes, says what is wrong and how the command is used,
 * and ends with 2.
 */
export function readArguments<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: ${usage}`);
    process.exit(2);
  }
}
