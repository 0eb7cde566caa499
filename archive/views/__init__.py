"""What readers' requests get: each view reads the request, asks browse/ and names a template."""
