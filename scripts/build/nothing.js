/** Stands in for optional parts of jsPDF that this app never calls. */
export default undefined
