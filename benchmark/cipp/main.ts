/** A simulated CIPP in a process of its own, so that its work is not counted as that of the node. */
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator';
import type { AnswerMessage, CommandMessage, CommandName, Commands } from './messages';
import { recordWireCalls } from './wireCalls';

const wire = recordWireCalls();
let cipp: Simulator | undefined;

type Handlers = {
	[Name in CommandName]: (
		argument: Commands[Name]['argument'],
	) => Commands[Name]['answer'] | Promise<Commands[Name]['answer']>;
};

const handlers: Handlers = {
	start: async (options: SimulatorOptions) => {
		cipp = await startSimulator(options);
		const { url, tokenUrl, credentials } = cipp;
		return { url, tokenUrl, credentials };
	},
	reset: () => {
		running().reset();
		wire.forget();
		return undefined;
	},
	seen: () => ({
		requests: running().requests.length,
		tokenRequests: running().tokenRequests.length,
		mostInFlight: running().maxInFlight,
		calls: wire.calls,
	}),
	addOldTasks: ({ count, tenant }) => {
		running().addOldTasks(count, tenant);
		return undefined;
	},
};

function running(): Simulator {
	if (!cipp) throw new Error('It has not been started.');
	return cipp;
}

async function handle({ id, name, argument }: CommandMessage): Promise<void> {
	const reply = (answer: Omit<AnswerMessage, 'id'>) => process.send?.({ id, ...answer });
	try {
		const work = handlers[name] as (argument: unknown) => unknown;
		reply({ answer: await work(argument) });
	} catch (error) {
		reply({ error: String(error) });
	}
}

process.on('message', (message) => void handle(message as CommandMessage));
// Whoever started it is gone.
process.on('disconnect', () => process.exit());
