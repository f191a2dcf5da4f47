import type { Page } from 'playwright-core';

/** The form follows a change of the window after a moment. */
const SETTLED_MS = 700;

/** Pixels by which a text may seem wider than it is. */
const ROUNDING = 1;

/** How tall the form that is open is, in pixels. */
export async function formHeight(page: Page): Promise<number> {
	return await page.getByTestId('node-parameters').evaluate(({ scrollHeight }) => scrollHeight);
}

/** The texts of the form that are cut because there is no room for them. */
export async function cutTexts(page: Page): Promise<string[]> {
	// A field under the pointer shows its menu, for which n8n shortens the title.
	await page.mouse.move(2, 2);
	await page.waitForTimeout(SETTLED_MS);
	const fields = page.getByTestId('node-parameters').getByTestId('parameter-item').locator('*');
	const texts = await fields.evaluateAll(
		(elements, rounding) =>
			elements
				.filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + rounding)
				.map((one) => {
					if (one.tagName === 'INPUT') return String((one as { value?: unknown }).value ?? '');
					const style = one.ownerDocument.defaultView?.getComputedStyle(one);
					return style?.overflowX === 'visible' ? '' : (one.textContent ?? '');
				}),
		ROUNDING,
	);
	return texts.filter((text) => text.trim() !== '');
}

/** How tall the descriptions in a list field are, in pixels; the list closes again. */
export async function descriptionHeights(page: Page, name: string): Promise<number[]> {
	await page.getByTestId(`parameter-input-${name}`).click();
	const texts = page.locator('.option-description:visible');
	await texts.first().waitFor();
	const heights = await texts.evaluateAll((elements) =>
		elements.map((one) => one.getBoundingClientRect().height),
	);
	await page.keyboard.press('Escape');
	return heights;
}
