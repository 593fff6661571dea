import {Command, CommanderError, Option} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {UserError} from '../core/errors.js'
import {CHANNELS, FORMATS, KINDS, LANGS, SEVERITIES} from '../core/types.js'
import {auditExports} from './audit.js'
import type {ExitCode} from './exit.js'
import {explainRule} from './explain.js'
import {AUDIT_HELP, HELP, SHORT_HELP} from './help.js'
import {writeConfig} from './init.js'
import {STDIN} from './input.js'
import {lintDrafts} from './lint.js'
import {
  type AuditOptions,
  type LintOptions,
  oneOf,
  type RunOptions,
  repeated,
  type TextOptions,
  wholeNumber
} from './options.js'
import {openOutput} from './output.js'
import {printConfig} from './print-config.js'
import {REPORT_FORMATS} from './report-formats.js'
import {listRules} from './rules.js'
import {isTerminal} from './terminal.js'
import {addWords} from './words.js'

/**
 * Reads the command line and runs what it asks for. The commands are small and come in one file with this one, which loads
 * quicker than several; what is big (cosmiconfig, YAML, Markdown, HTML, chalk) they load on demand.
 */
export async function runProgram(args: readonly string[]): Promise<ExitCode> {
  const output = await openOutput(undefined)
  let help = ''
  let code: ExitCode = 0
  const program = new Command('supportlint')
  program.exitOverride().configureOutput({writeOut: (text) => (help += text), writeErr: () => {}})
  program
    .enablePositionalOptions()
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
  addLint(program, (done) => (code = done))
  addAudit(program, (done) => (code = done))
  addTexts(program, (text) => output.write(text))
  try {
    await program.parseAsync(args, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UserError(sentence(error.message))
  }
  await output.write(help)
  return code
}

type Done = (code: ExitCode) => void

function addLint(program: Command, done: Done): void {
  program
    .description('Checks the replies that customer support writes, in Russian and English, before they are sent.')
    .argument('[files...]', 'drafts or globs; "-" or nothing for standard input')
    .optionsGroup('What is known of the ticket:')
    .option('--ticket <file>', 'JSON: customer, question, channel, kind, agent, thread')
    .option('--customer <name>', "the customer's name")
    .option('--question <text>', "the customer's message, or @FILE")
    .option('--channel <channel>', CHANNELS.join(', '), oneOf('--channel', CHANNELS))
    .option('--kind <kind>', `what the reply does: ${KINDS.join(', ')}`, oneOf('--kind', KINDS))
    .optionsGroup('How the draft is read:')
    .option('--lang <lang>', 'ru or en; told from the text by default', oneOf('--lang', LANGS))
    .option('--as <format>', `${FORMATS.join(', ')}; by the file name by default`, oneOf('--as', FORMATS))
    .option('--stdin-filename <name>', 'the name that standard input goes by')
    .optionsGroup('Mending:')
    .option('--fix', 'make the safe fixes and report the rest; of standard input the mended text is printed')
    .addOption(new Option('--fix-dry-run', 'the same, and write nothing').conflicts('fix'))
    .addOption(
      new Option('--diff', 'show what --fix would change, as a unified diff').conflicts(['fix', 'fixDryRun', 'format'])
    )
  addRunOptions(program)
  program.addHelpText('after', HELP).action(async (files: string[], options: LintOptions) => {
    if (files.length === 0 && (await isTerminal(0))) {
      process.stderr.write(SHORT_HELP)
      return done(2)
    }
    const commands = program.commands.map((command) => command.name())
    done(await lintDrafts(files.length > 0 ? files : [STDIN], options, commands))
  })
}

function addAudit(program: Command, done: Done): void {
  const audit = program
    .command('audit')
    .helpOption('-h, --help', 'print this help')
    .description('check every reply of an export')
    .argument('[files...]', 'exports or globs; "-" or nothing for standard input')
    .option('--from <format>', 'format of the export: ndjson', oneOf('--from', ['ndjson']))
    .option('--allow-unreadable', 'records that cannot be read do not make the exit code 2')
  addRunOptions(audit)
  audit.addHelpText('after', AUDIT_HELP).action(async (files: string[], _: AuditOptions, command: Command) => {
    done(await auditExports(files, command.optsWithGlobals<AuditOptions>()))
  })
}

function addRunOptions(command: Command): void {
  addConfigOptions(command)
  command
    .optionsGroup('Report:')
    .option('--format <format>', REPORT_FORMATS.join(', '), oneOf('--format', REPORT_FORMATS))
    .option('--output-file <file>', 'write the report to a file')
    .option('--quiet', 'show errors only')
    .option('--locale <locale>', 'language of the report: ru, en', oneOf('--locale', LANGS))
    .option('--color', 'colours even in a pipe')
    .option('--no-color', 'no colours')
    .optionsGroup('Exit code:')
    .option('--fail-on <severity>', 'error (default), warning, info', oneOf('--fail-on', SEVERITIES))
    .option('--max-warnings <n>', 'how many warnings are allowed', wholeNumber('--max-warnings'))
}

function addConfigOptions(command: Command): void {
  command
    .optionsGroup('Rules:')
    .option('--config <file>', 'this configuration, not the nearest .supportlintrc')
    .option('--no-config', 'no configuration: the recommended rules')
    .option('--rule <rule>', "'id: error|warning|info|off'; may be repeated", repeated)
}

/** Commands that print a text. */
function addTexts(program: Command, print: (text: string) => Promise<void>): void {
  const explain = program
    .command('explain <rule>')
    .description('what a rule finds, why, with bad and good replies; or: explain score')
  addTextOptions(explain).action(async (rule: string, _: object, command: Command) => {
    await print(explainRule(rule, command.optsWithGlobals<TextOptions>()))
  })
  const rules = program.command('rules').description('the list of rules')
  addTextOptions(rules).action(async (_: object, command: Command) => {
    await print(listRules(command.optsWithGlobals<TextOptions>()))
  })
  const init = program.command('init').description('write a .supportlintrc to begin with')
  init.action(async () => {
    await print(writeConfig())
  })
  const words = program.command('words').description('words that are right; "words add WORD…" adds some')
  words.action(() => {
    throw new UserError('say what to do with the words: supportlint words add WORD…')
  })
  const add = words.command('add <word...>').description('put names of products, people, places into the configuration')
  add.option('--config <file>', 'this configuration, not the nearest .supportlintrc')
  add.action(async (added: string[], _: object, command: Command) => {
    await print(await addWords(added, command.optsWithGlobals<RunOptions>()))
  })
  const config = program.command('print-config [file]').description('the configuration that holds for a file')
  addConfigOptions(config)
  config.action(async (file: string | undefined, _: object, command: Command) => {
    await print(await printConfig(file, command.optsWithGlobals<RunOptions>()))
  })
}

function addTextOptions(command: Command): Command {
  const formats = ['text', 'json'] as const
  return command
    .option('--locale <locale>', 'language of the text: ru, en', oneOf('--locale', LANGS))
    .option('--format <format>', formats.join(', '), oneOf('--format', formats))
}

/** Commander's "error: unknown option '--fromat'\n(Did you mean --format?)" as one sentence. */
function sentence(message: string): string {
  return message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
}
