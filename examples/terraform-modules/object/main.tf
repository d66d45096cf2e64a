# One resource of an account, created and deleted with the AWS CLI: no provider must be downloaded, so the example runs on the local stack.
# Real environments use the AWS provider, like ../../../terraform-modules.
variable "name" {
  description = "Name of the resource."
  type        = string
}

variable "create" {
  description = "Command that creates it; changing it replaces the resource."
  type        = string
}

variable "destroy" {
  description = "Command that deletes it."
  type        = string
}

resource "terraform_data" "object" {
  triggers_replace = [var.create]
  input            = { name = var.name, destroy = var.destroy }

  provisioner "local-exec" {
    command = "${var.create} > /dev/null"
  }

  provisioner "local-exec" {
    when    = destroy
    command = "${self.output.destroy} > /dev/null"
  }
}

output "name" {
  description = "Name of the resource, available once it exists."
  value       = terraform_data.object.output.name
}
