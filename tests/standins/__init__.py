"""Stand-ins for the servers of others, on loopback. Each enforces the limits that its original enforces."""
