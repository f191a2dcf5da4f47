import type { Locator, Page } from 'playwright-core';

/** The form follows a change after a moment. */
const SETTLED_MS = 700;

/** n8n's editor with one workflow, as somebody at the screen uses it. */
export class WorkflowEditor {
	constructor(
		readonly page: Page,
		private readonly url: string,
	) {}

	async open(workflowId: string): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${workflowId}`);
		await this.page.getByTestId('canvas-handle-plus').first().waitFor();
	}

	/**
	 * Searches the node panel, and opens it behind the only node if need be.
	 *
	 * @returns the names of the nodes that were found, of which there is at least one
	 */
	async searchNode(words: string): Promise<Locator> {
		const bar = this.page.getByTestId('node-creator-search-bar');
		if (!(await bar.isVisible())) await this.page.getByTestId('canvas-handle-plus').first().click();
		const names = this.page.getByTestId('node-creator-item-name');
		// The panel follows after a moment: until then it shows what was there before.
		await bar.fill('no node has such a name');
		await names.first().waitFor({ state: 'detached' });
		await bar.fill(words);
		await names.first().waitFor();
		return names;
	}

	/** Chooses a node in the panel and then one of its actions; its form opens. */
	async addAction(node: Locator, action: string): Promise<void> {
		await node.click();
		await this.page.getByText(action, { exact: true }).first().click();
		await this.page.getByTestId('ndv').waitFor();
	}

	/** The icon of the node whose form is open, or that stands on the canvas. */
	async iconFile(): Promise<string> {
		const source = await this.page
			.locator('img[src*="icons/n8n-nodes-cipp/"]')
			.first()
			.getAttribute('src');
		return source?.split('/').at(-1) ?? '';
	}

	/** One field of the form, by the name of its parameter. */
	field(name: string): Locator {
		return this.page.getByTestId(`parameter-input-${name}`);
	}

	/** The names of all fields that the form shows. */
	async fieldNames(): Promise<string[]> {
		const ids = await this.page
			.getByTestId('node-parameters')
			.locator('[data-test-id^="parameter-input-"]')
			.evaluateAll((elements) => elements.map((one) => one.getAttribute('data-test-id') ?? ''));
		return ids
			.map((id) => id.replace('parameter-input-', ''))
			.filter((name) => name !== 'field' && name !== '');
	}

	/** The titles of fields and groups of fields that the form shows, from top to bottom. */
	async titles(): Promise<string[]> {
		const titles = await this.page
			.getByTestId('node-parameters')
			.getByTestId('input-label')
			.allInnerTexts();
		return titles.map((title) => title.trim().split('\n')[0] ?? '').filter(Boolean);
	}

	/** The entries that a picker offers. */
	async entriesOf(name: string): Promise<string[]> {
		await this.picker(name).getByTestId('rlc-input').click();
		await this.page.getByTestId('rlc-item').first().waitFor();
		return await this.page.getByTestId('rlc-item').allInnerTexts();
	}

	/** Chooses an entry of a picker that is open; it closes. */
	async choose(text: string): Promise<void> {
		await this.page.getByTestId('rlc-item').filter({ hasText: text }).first().click();
	}

	/** What a picker shows. */
	async chosen(name: string): Promise<string> {
		return await this.picker(name).locator('input[data-test-id="rlc-input"]').inputValue();
	}

	async turn(name: string): Promise<void> {
		await this.field(name).locator('.el-switch').click();
		await this.page.waitForTimeout(SETTLED_MS);
	}

	async isOn(name: string): Promise<boolean> {
		const classes = await this.field(name).locator('.el-switch').getAttribute('class');
		return classes?.includes('is-checked') ?? false;
	}

	/** Chooses an entry of a list field. */
	async select(name: string, entry: string): Promise<void> {
		await this.field(name).click();
		await this.page.locator('.el-select-dropdown__item:visible').getByText(entry).first().click();
	}

	/** The actions of the node that is open in the panel, from top to bottom. */
	async actions(): Promise<string[]> {
		const names = this.page.getByTestId('node-creator-item-name');
		await names.filter({ hasText: 'Offboard user' }).first().waitFor();
		// A long list comes in parts.
		let count = 0;
		while (count < (count = await names.count())) await this.page.waitForTimeout(SETTLED_MS);
		const titles = (await names.allInnerTexts()).map((name) => name.trim());
		// The name of the node itself may stand above them.
		return titles.filter((title) => title !== 'CIPP');
	}

	/** What the node that is open in the panel can start a workflow for. */
	async triggers(): Promise<string[]> {
		await this.page
			.getByTestId('node-creator-category-item')
			.filter({ hasText: 'Triggers' })
			.click();
		const names = this.page.getByTestId('node-creator-item-name').filter({ hasText: /^On / });
		await names.first().waitFor();
		return (await names.allInnerTexts()).map((name) => name.trim());
	}

	/** Chooses in which way a picker takes its value. */
	async chooseMode(name: string, mode: string): Promise<void> {
		await this.picker(name).getByTestId('rlc-mode-selector').click();
		const entries = this.page.locator('.el-select-dropdown__item:visible');
		await entries.filter({ hasText: mode }).first().click();
		await entries
			.first()
			.waitFor({ state: 'detached' })
			.catch(() => undefined);
	}

	/** Fills a text field, and leaves it. */
	async fill(name: string, text: string): Promise<void> {
		await this.field(name).locator('input').first().fill(text);
		await this.page.keyboard.press('Tab');
		await this.page.waitForTimeout(SETTLED_MS);
	}

	/** What an empty text or date field shows. */
	async placeholderOf(name: string): Promise<string> {
		return (await this.field(name).locator('input').first().getAttribute('placeholder')) ?? '';
	}

	/** Shows the output as a table. */
	async showTable(): Promise<void> {
		await this.output.getByTestId('radio-button-table').click();
		await this.output.locator('table').first().waitFor();
	}

	/** The columns of the table of the output, from left to right. */
	async columns(): Promise<string[]> {
		const heads = await this.output.locator('table th').allInnerTexts();
		return heads.map((head) => head.trim()).filter(Boolean);
	}

	/** Runs the node with what comes before it, and waits for the output. */
	async execute(): Promise<void> {
		await this.page.getByTestId('node-execute-button').click();
		await this.page.getByTestId('node-run-status-success').waitFor();
	}

	/** The output panel. */
	get output(): Locator {
		return this.page.getByTestId('output-panel');
	}

	/** The form between the panels of input and output. */
	get form(): Locator {
		return this.page.locator('.node-settings');
	}

	/** Gives the window another size, in pixels. */
	async resizeWindow(width: number, height: number): Promise<void> {
		await this.page.setViewportSize({ width, height });
	}

	/** Scrolls the form until a field and its title stand at the top. */
	async scrollTo(name: string): Promise<void> {
		await this.field(name).evaluate((element, titleHeight) => {
			element.scrollIntoView({ block: 'start' });
			element.closest('[data-test-id="node-parameters"]')?.scrollBy(0, -titleHeight);
		}, 34);
	}

	/** Moves the form to the left by its handle, which leaves more room for the output. */
	async widenOutput(): Promise<void> {
		const handle = await boxOf(this.page.getByTestId('panel-drag-button'));
		const { mouse } = this.page;
		await mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
		await mouse.down();
		await mouse.move(0, handle.y, { steps: 10 });
		await mouse.up();
	}

	/**
	 * Takes a picture when nothing moves any more.
	 *
	 * @param path of the file
	 * @param parts what is to be on it, and nothing around it; the window when left out
	 */
	async picture(path: string, ...parts: Locator[]): Promise<void> {
		await this.page.mouse.move(2, 2);
		await this.page.waitForTimeout(700);
		const boxes = await Promise.all(parts.map(boxOf));
		const x = Math.min(...boxes.map((box) => box.x));
		const y = Math.min(...boxes.map((box) => box.y));
		const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
		const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
		const clip = parts.length > 0 ? { clip: { x, y, width, height } } : {};
		await this.page.screenshot({ path, animations: 'disabled', ...clip });
	}

	async dismissToasts(): Promise<void> {
		const close = this.page.locator('.el-notification__closeBtn');
		for (let left = await close.count(); left > 0; left--) await close.first().click();
	}

	async close(): Promise<void> {
		await this.page.getByTestId('ndv-close-button').click();
	}

	private picker(name: string): Locator {
		return this.page.getByTestId(`resource-locator-${name}`);
	}
}

async function boxOf(
	locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
	const box = await locator.boundingBox();
	if (!box) throw new Error('What is to be on the picture cannot be seen.');
	return box;
}
