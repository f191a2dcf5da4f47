import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';

import { launchBrowser, openWindow, type Theme } from '../editor/browser';
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
	await editor.addAction(found.filter({ hasText: /^CIPP$/ }).first(), 'Offboard a user');
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

	it('finds CIPP by its name, its subject and its users', async () => {
		const { editor } = await newWorkflow('light');
		for (const words of ['offboarding', 'cyberdrain', 'CIPP']) {
			const found = await (await editor.searchNode(words)).allInnerTexts();
			expect({ words, count: found.filter((name) => name === 'CIPP').length }).toEqual({
				words,
				count: 1,
			});
		}
		await editor.resizeWindow(1100, 600);
		await editor.picture(image('node-panel'));
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

		await editor.execute();
		await editor.dismissToasts();
		await editor.resizeWindow(1280, 860);
		await editor.widenOutput();
		await editor.scrollTo('tenantDomain');
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

		expect(offboardingBodies(stage.cipp)).toEqual([
			expect.objectContaining({
				tenantFilter: expect.objectContaining({ value: 'contoso.com' }) as unknown,
				user: [expect.objectContaining({ value: 'jane.doe@contoso.com' })],
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
	] as const)('has an icon for the %s theme', async (theme, file) => {
		const { editor } = await newWorkflow(theme);
		await addOffboarding(editor);
		expect(await editor.iconFile()).toBe(file);
		await editor.picture(join(logFolder(), `form-${theme}.png`));
	});
});
