// Loaded into the service before its own code: an hour passes on SIGUSR2, for its clock and for nothing else.
const now = Date.now.bind(Date)
let passed = 0
Date.now = () => now() + passed
process.on('SIGUSR2', () => {
  passed += 3_600_000
})
