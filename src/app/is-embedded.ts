/** Whether the app stands in another site's page. The attribute is also what the style sheet's `embedded:` goes by. */
export const isEmbedded = (): boolean => 'embedded' in document.documentElement.dataset;
