import type { INode, INodeParameters } from 'n8n-workflow';
import { randomUUID } from 'node:crypto';

import { ChatModel } from '../fakes/chatModel';
import { itemsOf, type CredentialReference, type StoredExecution } from '../n8n/n8nApi';
import { draftWorkflow } from '../workflows/draft';
import { CIPP_TYPE, end, offboard, webhook } from '../workflows/nodes';
import { callOnce } from './support/callOnce';
import { offboardingBodies, queuedUsers } from './support/leavers';
import { setStage, type Stage } from './support/stage';

let stage: Stage;
let model: ChatModel;
let modelCredential: CredentialReference;

beforeAll(async () => {
	stage = await setStage();
	model = await ChatModel.start();
	modelCredential = await stage.api.createCredential('openAiApi', 'Model', {
		apiKey: 'none',
		url: model.url,
		header: false,
	});
});

afterAll(async () => {
	await model?.close();
	await stage?.clear();
});

afterEach(() => {
	stage.cipp.reset();
});

/** Parameters of the tool of which the model fills in the user and nothing else. */
const USER_FROM_MODEL: INodeParameters = {
	tenantDomain: { __rl: true, mode: 'domain', value: 'contoso.com' },
	userEmail: {
		__rl: true,
		mode: 'userPrincipalName',
		value: "={{ $fromAI('User', 'User principal name of the leaver', 'string') }}",
	},
	DisableSignIn: true,
	RevokeSessions: true,
};

const TOOL = 'Offboard';

/** Runs Webhook > AI Agent with the fake model and Offboard User as the only tool. */
async function askAgent(
	agentVersion: number,
	parameters: INodeParameters,
	toolSettings: Partial<INode> = {},
) {
	const path = randomUUID();
	return await callOnce(
		stage,
		path,
		draftWorkflow(
			'Agent',
			[
				webhook(path),
				{
					name: 'Agent',
					type: '@n8n/n8n-nodes-langchain.agent',
					typeVersion: agentVersion,
					parameters: { promptType: 'define', text: '={{ $json.body.text }}', options: {} },
				},
				{
					name: 'Model',
					type: '@n8n/n8n-nodes-langchain.lmChatOpenAi',
					typeVersion: 1.2,
					parameters: { model: { __rl: true, mode: 'id', value: 'fake' }, options: {} },
					credentials: { openAiApi: modelCredential },
				},
				{
					...offboard(stage.credential, parameters, toolSettings),
					type: `${CIPP_TYPE}Tool`,
				},
				end('Done'),
			],
			[
				['Webhook', 'Agent'],
				['Model', 'Agent', 'ai_languageModel'],
				['Offboard', 'Agent', 'ai_tool'],
				['Agent', 'Done'],
			],
		),
		{ text: 'Jane Doe has left. Offboard her.' },
	);
}

const lastWords = (execution: StoredExecution) => itemsOf(execution, 'Done')[0]?.json.output;

// An older agent calls its tools itself; a newer one lets n8n's engine run them as nodes.
describe.each([2.2, 3])('an AI Agent of version %d', (version) => {
	it('offboards the user whom the model names, with the steps of the builder', async () => {
		model.decide({ use: TOOL, with: { User: 'jane.doe@contoso.com' } }, { say: 'Jane is queued.' });
		const execution = await askAgent(version, USER_FROM_MODEL);

		expect(execution.status).toBe('success');
		expect(lastWords(execution)).toBe('Jane is queued.');
		expect(offboardingBodies(stage.cipp)).toEqual([
			expect.objectContaining({
				tenantFilter: expect.objectContaining({ value: 'contoso.com' }) as unknown,
				user: [expect.objectContaining({ value: 'jane.doe@contoso.com' })],
				DisableSignIn: true,
				RevokeSessions: true,
			}),
		]);
		// The model reads that the offboarding is queued, and not that it has happened.
		const told = model.requests[1]?.messages.find(({ role }) => role === 'tool');
		expect(JSON.stringify(told?.content)).toContain('queued');
	});

	it('offers the model the user only, and takes nothing else from it', async () => {
		model.decide({
			use: TOOL,
			with: {
				User: 'jane.doe@contoso.com',
				DeleteUser: true,
				tenantDomain: 'fabrikam.com',
				RemoveLicenses: true,
			},
		});
		await askAgent(version, USER_FROM_MODEL);

		const [tool] = model.requests[0]?.tools ?? [];
		expect(Object.keys(tool?.parameters.properties ?? {})).toEqual(['User']);
		for (const body of offboardingBodies(stage.cipp)) {
			expect(body.tenantFilter.value).toBe('contoso.com');
			expect(body.DeleteUser ?? false).toBe(false);
			expect(body.RemoveLicenses ?? false).toBe(false);
		}
	});

	it('lets the model delete only when the builder hands that switch to it', async () => {
		model.decide({ use: TOOL, with: { User: 'jane.doe@contoso.com', Delete_User: true } });
		await askAgent(version, {
			...USER_FROM_MODEL,
			DisableSignIn: false,
			RevokeSessions: false,
			DeleteUser: "={{ $fromAI('Delete_User', 'Whether to delete the account', 'boolean') }}",
		});
		const [tool] = model.requests[0]?.tools ?? [];
		expect(Object.keys(tool?.parameters.properties ?? {}).sort()).toEqual(['Delete_User', 'User']);
		expect(offboardingBodies(stage.cipp)).toEqual([expect.objectContaining({ DeleteUser: true })]);
	});

	it('tells the model why a user cannot be offboarded, when the tool continues on errors', async () => {
		model.decide({ use: TOOL, with: { User: 'Jane' } }, { say: 'I need an address.' });
		const execution = await askAgent(version, USER_FROM_MODEL, {
			onError: 'continueRegularOutput',
		});

		expect(queuedUsers(stage.cipp)).toEqual([]);
		expect(lastWords(execution)).toBe('I need an address.');
		const told = model.requests[1]?.messages.find(({ role }) => role === 'tool');
		expect(JSON.stringify(told?.content)).toContain('which is neither a user principal name');
	});

	it('stores the reason with the tool when it stops on errors', async () => {
		model.decide({ use: TOOL, with: { User: 'Jane' } });
		const execution = await askAgent(version, USER_FROM_MODEL);

		expect(queuedUsers(stage.cipp)).toEqual([]);
		const [run] = execution.runData.Offboard ?? [];
		expect(run?.error?.message).toContain('which is neither a user principal name');
	});

	describe('with API Request', () => {
		const said = (name: string) => `={{ $fromAI('${name}', '', 'string') }}`;
		const ANY: INodeParameters = {
			resource: 'apiRequest',
			operation: 'send',
			tenantDomain: { __rl: true, mode: 'domain', value: 'contoso.com' },
			endpoint: { __rl: true, mode: 'name', value: said('Endpoint') },
			bodyJson: said('Body'),
		};
		const disable = { Endpoint: 'ExecDisableUser', Body: '{"ID":"jane.doe@contoso.com"}' };

		it('changes nothing, and tells the model why', async () => {
			model.decide({ use: TOOL, with: disable }, { say: 'I may not.' });
			await askAgent(version, ANY, { onError: 'continueRegularOutput' });

			expect(stage.cipp.requestsTo('ExecDisableUser')).toEqual([]);
			const told = model.requests[1]?.messages.find(({ role }) => role === 'tool');
			expect(JSON.stringify(told?.content)).toContain('an AI agent may only read here');
		});

		it('reads, and changes something where the builder has allowed it', async () => {
			model.decide({ use: TOOL, with: { Endpoint: 'ListUsers', Body: '{}' } }, { say: 'Read.' });
			await askAgent(version, ANY);
			model.decide({ use: TOOL, with: disable }, { say: 'Done.' });
			await askAgent(version, { ...ANY, options: { allowAgentChanges: true } });

			expect(stage.cipp.requestsTo('ListUsers')).toHaveLength(1);
			expect(stage.cipp.requestsTo('ExecDisableUser')).toHaveLength(1);
		});
	});
});
