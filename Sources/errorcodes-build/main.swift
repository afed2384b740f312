import ErrorCodesDriver

BuildCommand.run(CommandLine.arguments)
