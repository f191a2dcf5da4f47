import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';

import { launchBrowser, openWindow, type Theme } from '../editor/browser';
import { cutTexts, descriptionHeights, formHeight } from '../editor/measures';
import { WorkflowEditor } from '../editor/workflowEditor';
import { findChromium } from '../system/programs';
import { draftWorkflow } from '../workflows/draft';
import { MANUAL_START } from '../workflows/nodes';
import { offboardingBodies } from './support/leavers';
import { logFolder, setStage, type Stage } from './support/stage';

const chromium = findChromium();
if (!chromium) console.log('The editor is not tested: there is no Chromium on this machine.');
const describeWithBrowser = chromium ? describe : describe.skip;

/** Where the pictures go; CIPP_E2E_IMAGES=docs/images renews those of the documentation. */
const images = process.env.CIPP_E2E_IMAGES ? resolve(process.env.CIPP_E2E_IMAGES) : undefined;

/** What people type who look for this node. */
const SEARCHES = [
	'CIPP',
	'cyberdrain',
	'offboarding',
	'microsoft 365 offboarding',
	'user offboarding',
	'employee offboarding',
	'terminate employee',
	'leaver',
	'disable user',
	'shared mailbox',
];

/** How tall the form may be: two and a half windows of 900 pixels with what n8n puts around it. */
const MOST_PIXELS = 2100;

/** Pixels of two lines of a description in a list. */
const TWO_LINES = 36;

let stage: Stage;
let browser: Browser;
const windows = new Map<Theme, BrowserContext>();

/** Opens a new workflow that holds a manual start and nothing else. */
async function newWorkflow(theme: Theme): Promise<{ editor: WorkflowEditor; id: string }> {
	const id = await stage.api.createWorkflow(draftWorkflow('Offboarding', [MANUAL_START], []));
	const window = windows.get(theme) ?? (await openWindow(browser, stage.n8n, theme));
	windows.set(theme, window);
	const editor = new WorkflowEditor(await window.newPage(), stage.n8n.url);
	await editor.open(id);
	return { editor, id };
}

/** Finds CIPP in the node panel and adds Offboard User; its form is open then. */
async function addOffboarding(editor: WorkflowEditor): Promise<void> {
	const found = await editor.searchNode('CIPP');
	await editor.addAction(found.filter({ hasText: /^CIPP$/ }).first(), 'Offboard user');
}

function image(name: string): string {
	const folder = images ?? logFolder();
	mkdirSync(folder, { recursive: true });
	return join(folder, `${name}.png`);
}

describeWithBrowser('the editor', () => {
	beforeAll(async () => {
		stage = await setStage();
		browser = await launchBrowser(chromium ?? '');
	});

	afterAll(async () => {
		await browser?.close();
		await stage?.clear();
	});

	afterEach(async () => {
		for (const page of browser.contexts().flatMap((one) => one.pages())) await page.close();
		stage.cipp.reset();
	});

	it('finds CIPP by its name, and by what people look for who do not know it', async () => {
		const { editor } = await newWorkflow('light');
		for (const words of SEARCHES) {
			const found = await (await editor.searchNode(words)).allInnerTexts();
			expect({ words, first: found[0] }).toEqual({ words, first: 'CIPP' });
			expect(found.filter((name) => name === 'CIPP')).toHaveLength(1);
		}
		await editor.searchNode('microsoft 365 offboarding');
		await editor.resizeWindow(1100, 600);
		await editor.picture(image('node-panel'));
	});

	it('lists Offboard user first, and says of the trigger what has happened', async () => {
		const { editor } = await newWorkflow('light');
		const found = await editor.searchNode('CIPP');
		await found
			.filter({ hasText: /^CIPP$/ })
			.first()
			.click();
		const actions = await editor.actions();

		expect(actions[0]).toBe('Offboard user');
		expect(actions).toEqual(expect.arrayContaining(['Get many users', 'Get many offboardings']));
		expect(actions.filter((name) => / (a|an|the) /.test(name))).toEqual([]);
		await editor.resizeWindow(1100, 600);
		await editor.picture(image('actions'));
		expect(await editor.triggers()).toContain('On offboarding completed');
	});

	it('has a form that fits: short, with no label cut, in a wide window and in a narrow one', async () => {
		const { editor } = await newWorkflow('light');
		await editor.resizeWindow(1440, 900);
		await addOffboarding(editor);
		expect(await formHeight(editor.page)).toBeLessThan(MOST_PIXELS);
		expect(await editor.placeholderOf('Scheduled')).toContain('runs now');

		await editor.turn('moreFields');
		expect(await editor.titles()).toEqual(
			expect.arrayContaining(['User Label', 'Reference', 'Mailbox Send on Behalf']),
		);
		for (const mode of ['By UPN', 'By ID', 'From list']) {
			for (const picker of ['userEmail', 'forward']) await editor.chooseMode(picker, mode);
			for (const width of [1440, 1000]) {
				await editor.resizeWindow(width, 900);
				expect({ mode, width, cut: await cutTexts(editor.page) }).toEqual({ mode, width, cut: [] });
			}
		}
		await editor.chooseMode('tenantDomain', 'Domain');
		expect(await cutTexts(editor.page)).toEqual([]);
		const heights = await descriptionHeights(editor.page, 'operation');
		expect(heights.length).toBeGreaterThan(40);
		expect(Math.max(...heights)).toBeLessThanOrEqual(TWO_LINES);
	});

	it('shows what few need when it is asked to, and as long as something is filled in', async () => {
		const { editor } = await newWorkflow('light');
		await addOffboarding(editor);
		const further = ['userName', 'AccessAutomap', 'ClearImmutableId'];
		const shown = async () => {
			const names = await editor.fieldNames();
			return further.filter((name) => names.includes(name));
		};
		expect(await shown()).toEqual([]);
		await editor.turn('moreFields');
		expect(await shown()).toEqual(further);
		await editor.fill('AccessAutomap', 'manager@contoso.com');
		await editor.turn('moreFields');
		expect(await shown()).toEqual(further);
		await editor.fill('AccessAutomap', '');
		expect(await shown()).toEqual([]);
	});

	it('offboards a user who was chosen from the lists, and shows what became of each step', async () => {
		stage.cipp.failStep({ user: 'jane.doe@contoso.com', step: 'ConvertToShared' });
		const { editor } = await newWorkflow('light');
		await addOffboarding(editor);

		const tenants = await editor.entriesOf('tenantDomain');
		expect(tenants).toEqual(expect.arrayContaining([expect.stringContaining('contoso.com')]));
		await editor.choose('contoso.com');
		const users = await editor.entriesOf('userEmail');
		expect(users).toEqual(
			expect.arrayContaining([expect.stringContaining('jane.doe@contoso.com')]),
		);
		expect(users.join()).not.toContain('fabrikam.com');
		await editor.choose('jane.doe@contoso.com');
		expect(await editor.chosen('userEmail')).toContain('Jane Doe');

		for (const step of ['RevokeSessions', 'DisableSignIn', 'ConvertToShared']) {
			expect({ step, on: await editor.isOn(step) }).toEqual({ step, on: false });
			await editor.turn(step);
		}
		await editor.turn('waitForCompletion');
		await editor.resizeWindow(1024, 860);
		await editor.scrollTo('tenantDomain');
		await editor.picture(image('offboard-form'));

		await editor.turn('previewOnly');
		await editor.execute();
		await editor.dismissToasts();
		await editor.resizeWindow(1560, 680);
		await editor.widenOutput();
		await editor.scrollTo('waitForCompletion');
		await editor.showTable();
		await editor.picture(image('offboard-preview'), editor.form, editor.output);
		expect(await editor.output.innerText()).toMatch(/\bpreview\b/);
		expect(offboardingBodies(stage.cipp)).toEqual([]);
		await editor.turn('previewOnly');

		await editor.execute();
		await editor.dismissToasts();
		await editor.scrollTo('tenantDomain');
		await editor.showTable();
		await editor.picture(image('offboard-result'), editor.form, editor.output);
		const output = await editor.output.innerText();
		expect(output).toContain('completedWithErrors');
		for (const [step, status] of [
			['RevokeSessions', 'success'],
			['DisableSignIn', 'success'],
			['ConvertToShared', 'failure'],
		]) {
			expect(output).toMatch(new RegExp(`${step}\\W+status\\W+${status}\\b`));
		}

		const columns = await editor.columns();
		expect(columns.slice(0, 6)).toEqual([
			'status',
			'userEmail',
			'userName',
			'tenantDomain',
			'tenantLabel',
			'details',
		]);
		expect(await editor.output.innerText()).toContain('Jane Doe');
		expect(await editor.output.innerText()).not.toMatch(/\bnull\b/);

		expect(offboardingBodies(stage.cipp)).toEqual([
			expect.objectContaining({
				// The labels are those of the entries that were chosen.
				tenantFilter: { label: 'Contoso Ltd', value: 'contoso.com' },
				user: [{ label: 'Jane Doe', value: 'jane.doe@contoso.com' }],
				RevokeSessions: true,
				DisableSignIn: true,
				ConvertToShared: true,
			}),
		]);
		expect(offboardingBodies(stage.cipp)[0]).not.toMatchObject({ DeleteUser: true });
	});

	it('shows fields only where they mean something', async () => {
		const { editor } = await newWorkflow('light');
		await addOffboarding(editor);

		expect(await editor.titles()).not.toContain('Wait Options');
		await editor.turn('waitForCompletion');
		expect(await editor.titles()).toContain('Wait Options');
		await editor.turn('waitForCompletion');
		expect(await editor.titles()).not.toContain('Wait Options');

		const steps = await editor.fieldNames();
		expect(steps).toEqual(
			expect.arrayContaining(['DisableSignIn', 'RemoveLicenses', 'DeleteUser']),
		);
		await editor.select('operation', 'Get Many');
		expect(await editor.fieldNames()).not.toEqual(expect.arrayContaining(['DisableSignIn']));
		await editor.select('operation', 'Offboard User');
		expect(await editor.fieldNames()).toEqual(steps);
	});

	it.each([
		['light', 'cipp.svg'],
		['dark', 'cipp.dark.svg'],
	] as const)(
		'has an icon for the %s theme, and a line that says what it does',
		async (theme, file) => {
			const { editor } = await newWorkflow(theme);
			await addOffboarding(editor);
			expect(await editor.iconFile()).toBe(file);
			await editor.picture(join(logFolder(), `form-${theme}.png`));
			await editor.close();
			await editor.page.getByText('offboard: user', { exact: true }).waitFor();
		},
	);
});
