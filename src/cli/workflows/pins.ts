/** The checkout a workflow uses, by commit, as Dependabot keeps it fresh. */
export const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** How a workflow names the action of this package where nothing else is said. */
export const ACTION = 'org/orchestrator-action@v1';
