/** The commit of the last release, 0.1.0, whose nodes and clients are still about when this version comes. */
export const lastRelease = '4dd50f274d6ea687177eb5f1e15dce4cb904e317'
